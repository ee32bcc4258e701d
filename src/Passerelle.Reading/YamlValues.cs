using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Passerelle.Reading;

/// <summary>A value of a YAML text and where it stands among the keys: <c>competences/C3/texte</c>.</summary>
public readonly record struct YamlValue(string Path, string Text);

/// <summary>The values of YAML texts, for those who compare texts and need not know what they describe.</summary>
public static class YamlValues
{
    // An item of a list is called by one of these; other items bear no name, and their values share one path.
    private static readonly string[] NamingKeys = ["code", "annee", "champ"];

    /// <summary>The values and their paths; none where the text is no YAML. The name of an item is in the path and no value.</summary>
    public static IEnumerable<YamlValue> Of(string yaml) => YamlText.Read("", yaml, new FaultLog()) is { } root ? Below(root, "") : [];

    /// <summary>The texts of all values, names of items too, in the order of the file.</summary>
    public static IEnumerable<string> TextsOf(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var open = new Stack<Opened>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    open.Push(new Opened(parser.Current is MappingStart));
                    break;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    if (open.TryPeek(out var around)) around.IsKeyNext = around.IsMapping;
                    break;
                case Scalar when open.TryPeek(out var mapping) && mapping.IsKeyNext:
                    mapping.IsKeyNext = false;
                    break;
                case Scalar value:
                    if (open.TryPeek(out var holder)) holder.IsKeyNext = holder.IsMapping;
                    yield return value.Value;
                    break;
            }
        }
    }

    private static IEnumerable<YamlValue> Below(YamlNode node, string path) => node switch
    {
        YamlScalar scalar => [new YamlValue(path, scalar.Text)],
        YamlSequence sequence => sequence.Items.SelectMany(item => OfItem(item, path)),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Below(entry.Value, Joined(path, entry.Key.Text))),
        _ => [],
    };

    private static IEnumerable<YamlValue> OfItem(YamlNode item, string path) =>
        item is YamlMapping mapping && NameOf(mapping) is { Value: YamlScalar name } naming
            ? mapping.Entries.Where(entry => entry.Key != naming.Key).SelectMany(entry => Below(entry.Value, $"{Joined(path, name.Text)}/{entry.Key.Text}"))
            : Below(item, path);

    private static YamlEntry? NameOf(YamlMapping mapping) =>
        mapping.Entries.Where(entry => NamingKeys.Contains(entry.Key.Text)).Select(entry => (YamlEntry?)entry).FirstOrDefault();

    private static string Joined(string path, string key) => path.Length == 0 ? key : $"{path}/{key}";

    /// <summary>A list or a mapping that is not at its end.</summary>
    private sealed class Opened(bool isMapping)
    {
        public bool IsMapping { get; } = isMapping;

        public bool IsKeyNext { get; set; } = isMapping;
    }
}
