using Passerelle.Site.Pages;

namespace Passerelle.Site.Search;

/// <summary>Terms of the glossary as search finds them.</summary>
internal static class TermDocuments
{
    /// <summary>All terms.</summary>
    public static IEnumerable<SearchDocument> All(PageSource source) => TermRow.All(source.Catalogue.Glossary).Select(term =>
        new SearchDocument(SearchKind.Term, [], term.Term, Addresses.Glossary.At(term.Anchor))
        {
            Detail = term.Definition,
            Aliases = term.Acronym is { } acronym ? [acronym] : [],
        });
}
