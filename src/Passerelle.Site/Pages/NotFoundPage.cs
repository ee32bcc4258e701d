using Passerelle.Model;

namespace Passerelle.Site.Pages;

/// <summary>The page that is served for any address that does not exist.</summary>
/// <param name="Title">Title.</param>
/// <param name="Home">The home page, from which a script builds the address that was probably meant.</param>
/// <param name="Doors">Where to go from here.</param>
public sealed record NotFoundPage(string Title, PageAddress Home, ValueList<Link> Doors)
{
    /// <summary>The page.</summary>
    public static Page Of(PageSource source)
    {
        var words = source.Words;
        var head = new PageHead(Addresses.NotFound, words["notFound.title"], words["notFound.lead"], Breadcrumbs.Home(words));
        return new Page(head, "not-found", new NotFoundPage(words["notFound.title"], Addresses.Home,
        [
            new(words["notFound.catalogue"], Addresses.Catalogue),
            new(words["jobs.title"], Addresses.Jobs),
            new(words["glossary.title"], Addresses.Glossary),
            new(words["nav.home"], Addresses.Home),
        ]));
    }
}
