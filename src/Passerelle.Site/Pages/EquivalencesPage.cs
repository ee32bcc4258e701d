using Passerelle.Model;
using Passerelle.Site.Graphs;
using Passerelle.Site.Pages.Equivalences;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>The bridges to and from a certification: in sentences first, then drawn.</summary>
/// <param name="Certification">Its certification.</param>
/// <param name="State">State of the certification.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Lead">How many bridges there are, in a sentence.</param>
/// <param name="Versions">What it replaces and what replaces it, in sentences.</param>
/// <param name="Contents">Parts of the page.</param>
/// <param name="Groups">The bridges.</param>
/// <param name="Gaps">Blocks that no bridge gives, or null where it has no blocks.</param>
/// <param name="Drawing">The same, drawn.</param>
/// <param name="Graph">The graph of the whole catalogue.</param>
public sealed record EquivalencesPage(
    CodeLink Certification,
    StateLine State,
    string Title,
    string Lead,
    ValueList<Phrase> Versions,
    ValueList<Link> Contents,
    ValueList<EquivalenceGroup> Groups,
    BlocksWithoutBridge? Gaps,
    PlacedGraph Drawing,
    PageAddress Graph)
{
    private const string GapsAnchor = "sans-passerelle";
    private const string GraphAnchor = "graphe";

    /// <summary>The pages of all certifications that have a bridge or another version.</summary>
    public static IEnumerable<Page> All(PageSource source) => source.Catalogue.Certifications
        .Where(certification => AddressOf(certification, source.Catalogue) is not null)
        .Select(certification => Of(certification, source));

    /// <summary>The page of a certification; null where there is nothing to tell.</summary>
    public static PageAddress? AddressOf(Certification certification, Catalogue catalogue)
    {
        var number = certification.Number.Value;
        var isTold = certification.Equivalences.Count > 0 || catalogue.BridgesFrom(number).Any() || catalogue.Lineages.HasOthers(number);
        return isTold ? Addresses.Equivalences(number) : null;
    }

    private static Page Of(Certification certification, PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var number = certification.Number.Value;
        var address = Addresses.Equivalences(number);
        var bridges = CertificationBridges.Of(certification, catalogue);
        var groups = EquivalenceGroup.All(certification, bridges, source);
        var gaps = BlocksWithoutBridge.Of(certification, bridges, words);
        var lead = LeadOf(bridges, words);
        var head = new PageHead(
            address,
            words.Fill("equivalences.titleWhole", ("number", number)),
            words.Fill("equivalences.pageDescription", ("number", number), ("title", certification.Title.Value), ("lead", lead)),
            Breadcrumbs.Of(certification, words)).About(certification, source);
        return new Page(head, "equivalences", new EquivalencesPage(
            CodeLink.Of(certification),
            StateLine.Of(certification, source),
            words["equivalences.title"],
            lead,
            VersionsOf(number, catalogue, words),
            ContentsOf(groups, gaps, address, words),
            groups,
            gaps,
            GraphLayout.Of(EquivalenceGraph.Of(certification, bridges, source), source.Measure),
            Addresses.Graph));
    }

    private static string LeadOf(CertificationBridges bridges, Words words)
    {
        var sentence = words.Fill(
            "equivalences.lead",
            ("arriving", CountOrNone("arriving", bridges.ArrivingCount, words)),
            ("earlier", EarlierOf(bridges, words)),
            ("leaving", CountOrNone("leaving", bridges.Leaving.Count, words)));
        return bridges.Internal.Count == 0 ? sentence : $"{sentence} {words.Count("equivalences.internalCount", bridges.Internal.Count)}";
    }

    private static string EarlierOf(CertificationBridges bridges, Words words) =>
        bridges.Earlier.Count == 0 ? ""
        : bridges.Earlier.Count == bridges.ArrivingCount ? words["equivalences.onlyEarlier"]
        : words.Count("equivalences.someEarlier", bridges.Earlier.Count);

    private static string CountOrNone(string direction, int count, Words words) =>
        count == 0 ? words[$"equivalences.{direction}.none"] : words.Count($"equivalences.{direction}", count);

    private static ValueList<Phrase> VersionsOf(CertificationNumber number, Catalogue catalogue, Words words)
    {
        return [.. Told("replaces", catalogue.Lineages.Before(number)), .. Told("replacedBy", catalogue.Lineages.After(number))];

        IEnumerable<Phrase> Told(string key, IEnumerable<CertificationNumber> versions)
        {
            var links = versions.Select(version => Phrase.Of(CodeLink.Of(version, catalogue))).ToValueList();
            return links.Count == 0 ? [] : [Phrase.Of(words[$"equivalences.{key}"], ("versions", Phrase.Join(links, words)))];
        }
    }

    private static ValueList<Link> ContentsOf(ValueList<EquivalenceGroup> groups, BlocksWithoutBridge? gaps, PageAddress address, Words words)
    {
        var contents = groups.Select(group => new Link(group.Title, address.At(group.Anchor))).ToList();
        if (gaps is not null) contents.Add(new(words["equivalences.gaps.title"], address.At(GapsAnchor)));
        contents.Add(new(words["equivalences.graph.title"], address.At(GraphAnchor)));
        return contents.ToValueList();
    }
}
