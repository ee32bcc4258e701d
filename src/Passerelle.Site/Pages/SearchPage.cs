using Passerelle.Model;

namespace Passerelle.Site.Pages;

/// <summary>Search on a page of its own, and the ways to what it finds for those who have no script.</summary>
/// <param name="Title">Title.</param>
/// <param name="Doors">The indexes.</param>
public sealed record SearchPage(string Title, ValueList<Link> Doors)
{
    /// <summary>The page.</summary>
    public static Page Of(PageSource source)
    {
        var words = source.Words;
        var head = new PageHead(Addresses.Search, words["search.title"], words["search.lead"], Breadcrumbs.Home(words)) { Script = "search.js" };
        return new Page(head, "search", new SearchPage(words["search.title"],
        [
            new(words["catalogue.title"], Addresses.Catalogue),
            new(words["jobs.title"], Addresses.Jobs),
            .. IndexKind.All(source).Select(kind => new Link(words[$"index.{kind.Key}.title"], kind.Home)),
            new(words["glossary.title"], Addresses.Glossary),
        ]));
    }
}
