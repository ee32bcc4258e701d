using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Search;

/// <summary>All that search finds, in a fixed order. Each line of <see cref="All"/> is one kind of thing.</summary>
public static class SearchDocuments
{
    /// <summary>The things of a catalogue.</summary>
    public static ValueList<SearchDocument> All(PageSource source) =>
    [
        .. CertificationDocuments.All(source),
        .. CertificationDocuments.Externals(source),
        .. BlockDocuments.All(source),
        .. BlockDocuments.Externals(source),
        .. CompetencyDocuments.All(source),
        .. EvaluationDocuments.All(source),
        .. EntryDocuments.All(source),
        .. TermDocuments.All(source),
        .. PageDocuments.All(source),
    ];
}
