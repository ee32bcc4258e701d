using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>One word of a list.</summary>
internal sealed class EnumerationKind<T>(params (string Word, T Value)[] words) : ScalarKind<T>
    where T : notnull
{
    private readonly FrozenDictionary<string, T> values =
        words.ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The words, in the order of the format.</summary>
    public IEnumerable<string> Words => words.Select(pair => pair.Word);

    public override JsonObject Schema(Language language) => new() { ["enum"] = new JsonArray([.. Words.Select(word => JsonValue.Create(word))]) };

    /// <summary>The word of a value.</summary>
    public string WordOf(T value) => words.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word;

    protected override WrittenScalar Spell(T value) => new(WordOf(value), IsWord: true);

    protected override bool TryRead(string text, out T value) => values.TryGetValue(text, out value!);

    protected override Diagnostic Fault(YamlScalar scalar) =>
        new(ShapeFaults.UnknownValue, scalar.Place, [Excerpt.Of(scalar.Text), Excerpt.OfList([.. Words])])
        {
            Suggestion = NearestWord.To(scalar.Text.Replace(' ', '_'), Words),
        };
}
