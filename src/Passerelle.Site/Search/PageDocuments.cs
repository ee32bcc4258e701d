using Passerelle.Site.Pages;

namespace Passerelle.Site.Search;

/// <summary>Pages that are not about one thing, as search finds them: indexes, tools, and the free pages of the school.</summary>
internal static class PageDocuments
{
    /// <summary>All of them.</summary>
    public static IEnumerable<SearchDocument> All(PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        return
        [
            Of(words["catalogue.title"], Addresses.Catalogue),
            .. catalogue.HasBridges ? [Of(words["pathway.title"], Addresses.Pathway, words["pathway.lead"])] : Array.Empty<SearchDocument>(),
            .. GraphPage.Exists(catalogue) ? [Of(words["graphPage.title"], Addresses.Graph)] : Array.Empty<SearchDocument>(),
            Of(words["comparison.index"], Addresses.Comparisons, words["comparison.lead"]),
            Of(words["jobs.title"], Addresses.Jobs, words["jobs.lead"]),
            Of(words["glossary.title"], Addresses.Glossary, words["glossary.lead"]),
            .. IndexKind.All(source).Select(kind => Of(words[$"index.{kind.Key}.title"], kind.Home, words[$"index.{kind.Key}.lead"])),
            .. catalogue.Pages.Select(page => Of(page.Title.Value, Addresses.FreePage(page.Slug), page.Summary?.Value)),
            .. source.Audit is null ? [] : new[] { Of(words["audit.nav"], Addresses.Audit) },
        ];
    }

    private static SearchDocument Of(string title, PageAddress to, string? detail = null) => new(SearchKind.Page, [], title, to) { Detail = detail };
}
