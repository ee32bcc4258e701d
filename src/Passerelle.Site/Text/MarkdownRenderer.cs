using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Text;

/// <summary>Markdown of the school as HTML: no raw HTML, checked link schemes, relative links, good typography.</summary>
/// <param name="typography">Typography of the language.</param>
/// <param name="withFileNames">Whether links name <c>index.html</c>, for a site that is read from the disk.</param>
public sealed class MarkdownRenderer(Typography typography, bool withFileNames)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .Build();

    /// <summary>Renders a text for the page at an address. Headings begin at the second level: the page has its title.</summary>
    public string Render(string markdown, PageAddress page)
    {
        var document = Parse(markdown);
        LowerHeadings(document);
        foreach (var link in document.Descendants<LinkInline>()) Resolve(link, page);
        // A long line of code scrolls in its box, which a keyboard must be able to reach.
        foreach (var code in document.Descendants<CodeBlock>()) code.GetAttributes().AddProperty("tabindex", "0");

        using var html = new StringWriter { NewLine = "\n" };
        var renderer = new Markdig.Renderers.HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.FindExact<CodeBlockRenderer>()!.OutputAttributesOnPre = true;
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(new TypographicLiteral(typography));
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new AccessibleTable(table => HeadingAbove(table, document), typography));
        renderer.Render(document);
        return html.ToString();
    }

    /// <summary>Reads a text as it is rendered.</summary>
    internal static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    private static string? HeadingAbove(Block block, MarkdownDocument document) =>
        document.Descendants<HeadingBlock>().LastOrDefault(heading => heading.Span.Start < block.Span.Start) is { Inline: { } words }
            ? string.Concat(words.Descendants<LiteralInline>().Select(word => word.Content.ToString()))
            : null;

    private static void LowerHeadings(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var shift = headings.Exists(heading => heading.Level == 1) ? 1 : 0;
        foreach (var heading in headings) heading.Level = Math.Min(6, heading.Level + shift);
    }

    private void Resolve(LinkInline link, PageAddress page)
    {
        var target = link.Url ?? "";
        if (target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal))
        {
            var parts = target.Split('#', 2);
            link.Url = new PageAddress(parts[0], parts.Length > 1 ? parts[1] : null).RelativeTo(page, withFileNames);
        }
        else if (target.Contains(':', StringComparison.Ordinal) && !Model.WebAddress.TryParse(target, out _))
        {
            // No longer a scheme but a page that does not exist: the check of links names it and stops the build.
            link.Url = target.Replace(":", "%3A", StringComparison.Ordinal);
        }
    }

    private sealed class TypographicLiteral(Typography typography) : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(Markdig.Renderers.HtmlRenderer renderer, LiteralInline literal)
        {
            if (renderer.EnableHtmlForInline) renderer.Write(typography.Html(literal.Content.ToString()));
            else renderer.Write(ref literal.Content);
        }
    }
}
