using System.Text;
using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Site.Templates;

/// <summary>The tags of a template: what the engine does not tell about them, the line where each one stands.</summary>
public static partial class TemplateTags
{
    /// <summary>The tag of a helper that does nothing but remember where rendering has come to.</summary>
    public const string PlaceHelper = "at-place";

    /// <summary>Checks that blocks are closed in order.</summary>
    /// <exception cref="SiteFaultException">One is not.</exception>
    public static void CheckBlocks(ThemeFile file)
    {
        var open = new Stack<(string Name, int At)>();
        foreach (Match tag in Tag().Matches(file.Text))
        {
            if (tag.Groups["open"].Success) open.Push((tag.Groups["name"].Value, tag.Index));
            if (!tag.Groups["close"].Success) continue;
            if (open.Count == 0 || open.Peek().Name != tag.Groups["name"].Value)
                throw Fault(file, tag.Index, $"{{{{/{tag.Groups["name"].Value}}}}}");
            open.Pop();
        }

        if (open.Count > 0) throw Fault(file, open.Peek().At, $"{{{{#{open.Peek().Name}}}}}");
    }

    /// <summary>
    /// The same template with a place mark before each tag. Rendering is not slowed by marks in the ordinary case:
    /// only a page that failed is rendered again with them, to learn the line.
    /// </summary>
    public static string WithPlaces(ThemeFile file)
    {
        var marked = new StringBuilder();
        var rest = 0;
        foreach (Match tag in Tag().Matches(file.Text))
        {
            if (tag.Groups["close"].Success || tag.Groups["other"].Success) continue;
            marked.Append(file.Text, rest, tag.Index - rest);
            var (line, column) = PlaceOf(file.Text, tag.Index);
            marked.Append($"{{{{{PlaceHelper} \"{file.Name}\" {line} {column}}}}}");
            rest = tag.Index;
        }

        return marked.Append(file.Text, rest, file.Text.Length - rest).ToString();
    }

    private static SiteFaultException Fault(ThemeFile file, int at, string what)
    {
        var (line, column) = PlaceOf(file.Text, at);
        return new SiteFaultException(SiteFaults.TemplateSyntax.At(new SourceSpan(file.Name, line, column, what.Length), what));
    }

    private static (int Line, int Column) PlaceOf(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return (before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    [GeneratedRegex(@"\{\{\{?~?\s*(?:(?<open>#>?\s*)(?<name>[\w./@-]+)|(?<close>/\s*)(?<name>[\w./@-]+)|(?<other>!--|!|else\b|\^))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
