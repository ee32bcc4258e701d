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

    /// <summary>
    /// These and one more. It is not repeated where it stands there already, or at something around: there stands what was said of
    /// the first key of an item, or of what the file does not have.
    /// </summary>
    public YamlComments With(string path, string text)
    {
        var known = lines.GetValueOrDefault(path, []);
        var added = Wrapped(text).ToImmutableList();
        var isKnown = PathAndAround(path).Any(around => Holds(lines.GetValueOrDefault(around, []), added));
        return isKnown ? this : new YamlComments(lines.SetItem(path, known.AddRange(added)));
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

    /// <summary>Whether a comment stands on something inside a thing, but for one of its keys.</summary>
    internal bool AnyBelow(string path, string? except) =>
        lines.Keys.Any(each => each.StartsWith(path + "/", StringComparison.Ordinal) && each != $"{path}/{except}");

    /// <summary>The same comments for a file that has these paths; one about what is not there speaks of the nearest thing around it.</summary>
    internal YamlComments Within(HashSet<string> paths)
    {
        var settled = None;
        foreach (var (path, text) in lines)
        {
            var place = PathAndAround(path).First(each => each.Length == 0 || paths.Contains(each));
            settled = text.Aggregate(settled, (all, line) => all.WithLine(place, line));
        }

        return settled;
    }

    /// <summary>A path and those of the things around it, down to the file.</summary>
    private static IEnumerable<string> PathAndAround(string path)
    {
        for (; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOf('/'))]) yield return path;
        yield return "";
    }

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
