using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Passerelle.Model;

namespace Passerelle.Site.Text;

/// <summary>A heading of a text.</summary>
/// <param name="Text">Its words, without markup.</param>
/// <param name="Anchor">Its identifier in the rendered page.</param>
public sealed record MarkdownHeading(string Text, string Anchor)
{
    /// <summary>The headings of the highest level that a text uses.</summary>
    public static ValueList<MarkdownHeading> MainOf(string markdown)
    {
        var headings = MarkdownRenderer.Parse(markdown).Descendants<HeadingBlock>().ToList();
        if (headings.Count == 0) return [];
        var highest = headings.Min(heading => heading.Level);
        return headings.Where(heading => heading.Level == highest).Select(Of).ToValueList();
    }

    private static MarkdownHeading Of(HeadingBlock heading) => new(
        string.Concat(heading.Inline?.Descendants().Select(TextOf) ?? []),
        heading.GetAttributes().Id ?? "");

    private static string TextOf(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };
}
