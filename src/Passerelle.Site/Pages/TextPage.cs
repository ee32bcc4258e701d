using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>A free page: text of the school with its local contents.</summary>
/// <param name="Title">Title.</param>
/// <param name="Summary">One sentence, or null.</param>
/// <param name="Text">The text.</param>
/// <param name="Contents">Its main headings.</param>
public sealed record TextPage(string Title, string? Summary, MarkdownText Text, ValueList<Link> Contents)
{
    /// <summary>All free pages.</summary>
    public static IEnumerable<Page> All(PageSource source) => source.Catalogue.Pages.Select(page => Of(page, source));

    private static Page Of(FreePage page, PageSource source)
    {
        var address = Addresses.FreePage(page.Slug);
        var title = page.Title.Value;
        var head = new PageHead(address, title, page.Summary?.Value ?? title, Breadcrumbs.Home(source.Words));
        var contents = MarkdownHeading.MainOf(page.Content.Source).Select(heading => new Link(heading.Text, address.At(heading.Anchor)));
        return new Page(head, "page", new TextPage(title, page.Summary?.Value, page.Content, contents.ToValueList()));
    }
}
