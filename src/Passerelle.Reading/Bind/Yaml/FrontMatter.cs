using Passerelle.Model;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Bind.Yaml;

/// <summary>Parts a page into its YAML header and its Markdown.</summary>
/// <param name="Header">The lines between the two rules.</param>
/// <param name="Body">What follows, and where it begins.</param>
internal sealed record FrontMatter(string Header, MarkdownText Body)
{
    /// <summary>Lines before the header: its first rule.</summary>
    public const int LinesBeforeHeader = 1;

    private const string Rule = "---";

    /// <summary>The two parts; null when the text does not begin with a closed header.</summary>
    public static FrontMatter? Of(SourceText text)
    {
        if (text.Line(1).TrimEnd() != Rule) return null;
        for (var number = 2; number <= text.LineCount; number++)
        {
            if (text.Line(number).TrimEnd() == Rule) return Part(text, number);
        }

        return null;
    }

    private static FrontMatter Part(SourceText text, int closingLine)
    {
        var header = Enumerable.Range(2, closingLine - 2).Select(text.Line);
        var body = Enumerable.Range(closingLine + 1, text.LineCount - closingLine).Select(text.Line);
        var place = new SourceSpan(text.Path, closingLine + 1, 1, 0);
        return new FrontMatter(string.Join('\n', header), new MarkdownText(string.Join('\n', body), place));
    }
}
