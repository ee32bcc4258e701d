using Passerelle.Model;
using Passerelle.Site.Pages.Comparisons;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages;

/// <summary>Two certifications side by side, differences first.</summary>
/// <param name="Title">Title.</param>
/// <param name="Sentences">What matters most, in words.</param>
/// <param name="Sides">The two certifications.</param>
/// <param name="Facts">Fact by fact.</param>
/// <param name="Blocks">Block by block.</param>
/// <param name="Bridges">Bridges between the two, in either direction.</param>
/// <param name="Versions">How the one follows the other, or null.</param>
/// <param name="Choose">Where other certifications are chosen.</param>
public sealed record ComparisonPage(
    string Title,
    ValueList<string> Sentences,
    ValueList<ComparisonSide> Sides,
    FactTables Facts,
    BlockComparison Blocks,
    ValueList<BridgeRow> Bridges,
    Link? Versions,
    PageAddress Choose)
{
    /// <summary>The pages of all pairs that have one.</summary>
    internal static IEnumerable<Page> All(ComparisonPairs pairs, PageSource source)
    {
        var facts = ComparedFact.All(source);
        var sheets = source.Catalogue.Certifications.ToDictionary(
            certification => certification.Number.Value,
            certification => FactSheet.Of(certification, facts));
        return pairs.All.Select(pair =>
            Of(pair, sheets[pair.One.Number.Value].ComparedWith(sheets[pair.Other.Number.Value]), source));
    }

    private static Page Of(CertificationPair pair, ValueList<FactComparison> facts, PageSource source)
    {
        var words = source.Words;
        var title = words.Fill("comparison.title", ("a", pair.One.Number), ("b", pair.Other.Number));
        var blocks = BlockComparison.Of(pair, source);
        string[] sentences = [ComparisonSummary.Of(facts, words), blocks.Sentence];
        var said = sentences.Where(sentence => sentence.Length > 0).ToValueList();
        var head = new PageHead(
            pair.Address,
            title,
            string.Join(' ', said),
            [.. Breadcrumbs.Home(words), new(words["comparison.index"], Addresses.Comparisons)]);
        return new Page(head, "comparison", new ComparisonPage(
            title,
            said,
            [ComparisonSide.Of(pair.One, source), ComparisonSide.Of(pair.Other, source)],
            FactTables.Of(pair, facts, source),
            blocks,
            BridgesBetween(pair, source.Catalogue),
            pair.NewerIn(source.Catalogue.Lineages) is { } newer ? VersionsOf(newer, pair, source) : null,
            Addresses.Comparisons));
    }

    private static ValueList<BridgeRow> BridgesBetween(CertificationPair pair, Catalogue catalogue) =>
        Leading(pair.One, pair.Other, catalogue).Concat(Leading(pair.Other, pair.One, catalogue)).ToValueList();

    private static IEnumerable<BridgeRow> Leading(Certification from, Certification to, Catalogue catalogue) => catalogue
        .BridgesFrom(from.Number.Value)
        .Where(bridge => bridge.To.Number == to.Number)
        .Select(bridge => BridgeRow.Of(bridge, catalogue));

    private static Link VersionsOf(Certification newer, CertificationPair pair, PageSource source) => new(
        source.Words.Fill("comparison.versions", ("newer", newer.Number), ("older", pair.OtherThan(newer).Number)),
        Addresses.Versions(newer.Number.Value));
}

/// <summary>A certification of a comparison.</summary>
/// <param name="Certification">Number, title and page.</param>
/// <param name="State">Its state on the day of the site.</param>
public sealed record ComparisonSide(CodeLink Certification, StateLine State)
{
    internal static ComparisonSide Of(Certification certification, PageSource source) =>
        new(CodeLink.Of(certification), StateLine.Of(certification, source));
}
