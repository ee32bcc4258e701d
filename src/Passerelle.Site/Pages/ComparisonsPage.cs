using Passerelle.Model;
using Passerelle.Site.Pages.Comparisons;

namespace Passerelle.Site.Pages;

/// <summary>
/// The way to all comparisons: the pairs that have a page, and the main facts of the whole catalogue in one table, from whose
/// cells the script compares any other pair. Groups of more than <see cref="ComparisonGroup.MostCertifications"/> have no pages.
/// </summary>
/// <param name="Title">Title.</param>
/// <param name="Versions">Pairs of versions.</param>
/// <param name="Levels">Other pairs, by level and NSF group.</param>
/// <param name="Table">The main facts of the catalogue.</param>
/// <param name="Pattern">The tables of a comparison with place marks, for the script.</param>
public sealed record ComparisonsPage(
    string Title, ValueList<PairLink> Versions, ValueList<ComparedLevel> Levels, CatalogueTable Table, FactTables Pattern)
{
    /// <summary>Whether there is anything to choose from.</summary>
    public bool HasChoice => Table.Rows.Count > 1;

    /// <summary>Whether any pair has a page.</summary>
    public bool HasPairs => Versions.Count + Levels.Count > 0;

    /// <summary>The page.</summary>
    internal static Page Of(ComparisonPairs pairs, PageSource source)
    {
        var words = source.Words;
        var title = words["comparison.index"];
        var head = new PageHead(Addresses.Comparisons, title, words["comparison.lead"], Breadcrumbs.Home(words)) { Script = "comparison.js" };
        return new Page(head, "comparisons", new ComparisonsPage(
            title,
            pairs.Versions.Select(PairLink.Of).ToValueList(),
            ComparedLevel.All(pairs, source),
            CatalogueTable.Of(source),
            FactTables.Pattern(words)));
    }
}
