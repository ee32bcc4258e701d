namespace Passerelle.Site.Text;

/// <summary>HTML made from Markdown, safe to stand in a page: raw HTML is off, schemes of links are checked.</summary>
public sealed record RenderedMarkdown(string Html);
