namespace Passerelle.Audit.Tests.Harness;

/// <summary>
/// A fixture: edits of the exemplary site, written like a patch.
/// <code>
/// # a comment
/// === certifications/rncp99101/blocs/bc01.yaml
///  a line that stays, to find the place
/// -a line that goes
/// +a line that comes
/// !a line that comes, and at which the rule must speak
/// >a line that stays, and at which the rule must speak
/// </code>
/// Each <c>===</c> opens one edit; a file may have several, in any order. The lines that stay and go must stand in the file one after the other,
/// exactly once. An edit of a file that is not there makes it; <c>=== path (deleted)</c> takes one away.
/// </summary>
internal sealed record EditFile(Audited Site, IReadOnlyList<string> Marked)
{
    private const string Opening = "=== ";
    private const string Deleted = " (deleted)";

    /// <summary>Applies the edits; the marked places are told as <c>file:line</c>.</summary>
    public static EditFile Apply(string path)
    {
        var site = Audited.Exemplary;
        var marks = new List<(string File, string Before, string Line)>();
        foreach (var edit in EditsOf(File.ReadAllLines(path)))
        {
            if (edit.Path.EndsWith(Deleted, StringComparison.Ordinal)) site = site.Without(edit.Path[..^Deleted.Length]);
            else if (site.Has(edit.Path)) site = site.And(edit.Path, edit.Old, edit.New);
            else site = site.AndFile(edit.Path, edit.New[1..]);
            marks.AddRange(edit.Marks);
        }

        return new EditFile(site, [.. marks.Select(mark => PlaceOf(mark, site))]);
    }

    private static IEnumerable<Edit> EditsOf(string[] lines)
    {
        Edit? open = null;
        foreach (var line in lines.Where(line => !line.StartsWith('#')))
        {
            if (line.StartsWith(Opening, StringComparison.Ordinal))
            {
                if (open is not null) yield return open;
                open = new Edit(line[Opening.Length..]);
            }
            else if (line.Length > 0)
            {
                (open ?? throw new FormatException($"'{line}' stands before the first edit.")).Add(line[0], line[1..]);
            }
        }

        if (open is not null) yield return open;
    }

    /// <summary>The marked line after all edits: found by itself and by the lines of its edit that stand before it.</summary>
    private static string PlaceOf((string File, string Before, string Line) mark, Audited site)
    {
        var text = "\n" + site.TextOf(mark.File);
        var at = text.IndexOf(mark.Before + "\n" + mark.Line + "\n", StringComparison.Ordinal);
        Assert.True(at >= 0, $"{mark.File}: a later edit has changed the marked line: {mark.Line}");
        return $"{mark.File}:{text.AsSpan(0, at + mark.Before.Length + 1).Count('\n')}";
    }

    private sealed class Edit(string path)
    {
        public string Path { get; } = path;

        public string Old { get; private set; } = "";

        public string New { get; private set; } = "";

        public List<(string File, string Before, string Line)> Marks { get; } = [];

        public void Add(char sign, string line)
        {
            if (sign is '!' or '>') Marks.Add((Path, New, line));
            if (sign is ' ' or '-' or '>') Old += "\n" + line;
            if (sign is ' ' or '+' or '!' or '>') New += "\n" + line;
            if (!" -+!>".Contains(sign, StringComparison.Ordinal)) throw new FormatException($"'{sign}{line}' begins with none of ' ', -, +, ! and >.");
        }
    }
}
