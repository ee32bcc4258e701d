using System.Text.Json.Nodes;
using System.Xml;
using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>The kinds of single values.</summary>
internal static class JsonKinds
{
    public static JsonScalar<string> Text { get; } = new(() => new() { ["type"] = "string" }, (json, text) => json.WriteStringValue(text));

    public static JsonScalar<int> Integer { get; } = new(() => new() { ["type"] = "integer" }, (json, number) => json.WriteNumberValue(number));

    public static JsonScalar<bool> Flag { get; } = new(() => new() { ["type"] = "boolean" }, (json, flag) => json.WriteBooleanValue(flag));

    public static JsonScalar<DateOnly> Date { get; } = new(
        () => new() { ["type"] = "string", ["format"] = "date" },
        (json, day) => json.WriteStringValue(day.ToString("yyyy-MM-dd")));

    /// <summary><c>PT1H30M</c> (ISO 8601). The YAML says « 1 h 30 », which machines do not read.</summary>
    public static JsonScalar<TimeSpan> Duration { get; } = new(
        () => new() { ["type"] = "string", ["format"] = "duration" },
        (json, duration) => json.WriteStringValue(XmlConvert.ToString(duration)));

    public static JsonScalar<WebAddress> Address { get; } = new(
        () => new() { ["type"] = "string", ["format"] = "uri" },
        (json, address) => json.WriteStringValue(address.Href));

    public static JsonScalar<string> Uri { get; } = new(
        () => new() { ["type"] = "string", ["format"] = "uri" },
        (json, address) => json.WriteStringValue(address));

    public static JsonScalar<Guid> Identifier { get; } = new(
        () => new() { ["type"] = "string", ["format"] = "uuid" },
        (json, identifier) => json.WriteStringValue(identifier));

    public static JsonScalar<CertificationNumber> Number { get; } = Code<CertificationNumber>();

    public static JsonScalar<BlockCode> BlockCode { get; } = Code<BlockCode>();

    public static JsonScalar<LocalCode> LocalCode { get; } = Code<LocalCode>();

    public static JsonScalar<Siret> Siret { get; } = Code<Siret>();

    /// <summary>A code of one of the nomenclatures, or a code within a certification.</summary>
    public static JsonScalar<TCode> Code<TCode>()
        where TCode : struct, ICode<TCode> => new(
        () => new() { ["type"] = "string", ["pattern"] = TCode.Pattern },
        (json, code) => json.WriteStringValue(code.ToString()));

    /// <summary>A value that one word stands for.</summary>
    public static JsonScalar<T> Words<T>(params (T Value, string Word)[] words)
        where T : struct, Enum => new(
        () => new() { ["enum"] = new JsonArray([.. words.Select(pair => JsonValue.Create(pair.Word))]) },
        (json, value) => json.WriteStringValue(words.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word));
}
