using Passerelle.Site.Pages;

namespace Passerelle.Site.Search;

/// <summary>Entries of the indexes as search finds them: levels, specialities, job cards, terms of the Formacode, certifying bodies.</summary>
internal static class EntryDocuments
{
    /// <summary>The entries of all indexes.</summary>
    public static IEnumerable<SearchDocument> All(PageSource source) => IndexKind.All(source).SelectMany(kind => Of(kind, source));

    private static IEnumerable<SearchDocument> Of(IndexKind kind, PageSource source) => source.Catalogue.Certifications
        .SelectMany(certification => kind.EntriesOf(certification).DistinctBy(entry => entry.Link.To))
        .GroupBy(entry => entry.Link.To!)
        .OrderBy(entries => entries.First().Order, StringComparer.Ordinal)
        .Select(entries => Of(kind, entries.First(), entries.Count(), source));

    private static SearchDocument Of(IndexKind kind, IndexEntry entry, int certifications, PageSource source)
    {
        var words = source.Words;
        var count = words.Count("index.certifications", certifications);
        var detail = kind.IsTagged ? $"{words.Fill($"index.{kind.Key}.tag", ("code", entry.Link.Code))} · {count}" : count;
        return new(SearchKind.Entry, kind.IsTagged ? [entry.Link.Code] : [], entry.Link.Text, entry.Link.To!) { Detail = detail };
    }
}
