using System.Collections.Immutable;

namespace Passerelle.Reading.Write;

/// <summary>
/// The comments of a YAML file, by what they speak of. A path is made of keys and of the names of items: <c>voies/fi/ouverte</c>,
/// <c>competences/C3</c>; an item is named by its code, its number, its year or its field, else by its place from 1. The empty path is the head of the file.
/// </summary>
public sealed class YamlComments
{
    private const int Width = 108;

    private readonly ImmutableSortedDictionary<string, ImmutableList<string>> lines;

    private YamlComments(ImmutableSortedDictionary<string, ImmutableList<string>> lines) => this.lines = lines;

    /// <summary>No comment.</summary>
    public static YamlComments None { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableList<string>>(StringComparer.Ordinal));

    /// <summary>The comments of an existing file, so that it can be written again without losing them.</summary>
    public static YamlComments Of(string yaml) => CommentReader.Read(yaml);

    /// <summary>These and one more; a comment that stands there already is not repeated.</summary>
    public YamlComments With(string path, string text)
    {
        var known = lines.GetValueOrDefault(path, []);
        var added = Wrapped(text).ToImmutableList();
        return Holds(known, added) ? this : new YamlComments(lines.SetItem(path, known.AddRange(added)));
    }

    /// <summary>These and one more line, as it is.</summary>
    internal YamlComments WithLine(string path, string line) => new(lines.SetItem(path, lines.GetValueOrDefault(path, []).Add(line)));

    /// <summary>The same, with everything at and below one path moved to another.</summary>
    internal YamlComments Renamed(string from, string to)
    {
        var renamed = lines;
        foreach (var (path, text) in lines.Where(pair => pair.Key == from || pair.Key.StartsWith(from + "/", StringComparison.Ordinal)))
            renamed = renamed.Remove(path).SetItem(to + path[from.Length..], renamed.GetValueOrDefault(to + path[from.Length..], []).AddRange(text));
        return new YamlComments(renamed);
    }

    /// <summary>The lines before a thing, without their sign.</summary>
    internal IReadOnlyList<string> LinesAt(string path) => lines.GetValueOrDefault(path, []);

    /// <summary>Whether a comment stands on something inside a thing.</summary>
    internal bool AnyBelow(string path) => lines.Keys.Any(each => each.StartsWith(path + "/", StringComparison.Ordinal));

    private static bool Holds(ImmutableList<string> known, ImmutableList<string> added) =>
        Enumerable.Range(0, Math.Max(0, known.Count - added.Count + 1)).Any(first => known.Skip(first).Take(added.Count).SequenceEqual(added, StringComparer.Ordinal));

    private static IEnumerable<string> Wrapped(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var rest = line.Trim();
            while (rest.Length > Width && rest.LastIndexOf(' ', Width) is > 0 and var space)
            {
                yield return rest[..space].TrimEnd();
                rest = rest[(space + 1)..].TrimStart();
            }

            yield return rest;
        }
    }
}
