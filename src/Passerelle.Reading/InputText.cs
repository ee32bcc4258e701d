using System.Collections.Concurrent;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;
using Passerelle.Reading.Write;

namespace Passerelle.Reading;

/// <summary>The input as it is written. A file is only taken apart when somebody asks about one of its places.</summary>
public sealed class InputText(InputSources sources) : IInputText
{
    // Lazy, so that two threads that ask about one file take it apart once, and those that ask about others need not wait.
    private readonly ConcurrentDictionary<string, Lazy<Dictionary<(int Line, int Column), WrittenValue>>> files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string? TextOf(string file) => sources.Find(file)?.Content;

    /// <inheritdoc/>
    public WrittenValue? ValueAt(SourceSpan place) => ValuesOf(place.File).GetValueOrDefault((place.Line, place.Column));

    /// <inheritdoc/>
    public SourceSpan PartOf(SourceSpan place, int start, int length) =>
        sources.Find(place.File) is { } source && ValueAt(place)?.Text is { } text
            ? ScalarPlaces.PartOf(source, place, text, start, length)
            : place;

    private Dictionary<(int Line, int Column), WrittenValue> ValuesOf(string file) => files.GetOrAdd(file, name => new(() => Read(name))).Value;

    private Dictionary<(int Line, int Column), WrittenValue> Read(string file)
    {
        var values = new Dictionary<(int Line, int Column), WrittenValue>();
        if (sources.Find(file) is { } source && YamlText.Read(file, source.Content, new FaultLog()) is { } root) Collect(root, "", values);
        return values;
    }

    /// <summary>Values come before the group that begins where its first key does.</summary>
    private static void Collect(YamlNode node, string path, Dictionary<(int Line, int Column), WrittenValue> values)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries) Collect(entry.Value, path.Length == 0 ? entry.Key.Text : $"{path}.{entry.Key.Text}", values);
                break;
            case YamlSequence sequence:
                foreach (var (index, item) in sequence.Items.Index()) Collect(item, $"{path}[{NameOf(item) ?? $"{index}"}]", values);
                break;
        }

        values.TryAdd((node.Place.Line, node.Place.Column), new WrittenValue(path, (node as YamlScalar)?.Text));
    }

    // What identifies an item names it, so that a place keeps its name when items are added before it.
    private static string? NameOf(YamlNode item) => item is YamlMapping mapping
        ? ItemName.Keys.SelectMany(key => mapping.Entries.Where(entry => entry.Key.Text == key)).Select(entry => (entry.Value as YamlScalar)?.Text).FirstOrDefault()
        : null;
}
