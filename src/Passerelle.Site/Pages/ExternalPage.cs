using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>A certification that the site only refers to.</summary>
/// <param name="Number">Number in its register.</param>
/// <param name="Title">Title.</param>
/// <param name="State">State as last seen.</param>
/// <param name="Level">Its level in words, or null.</param>
/// <param name="Replaced">Tells that there is a newer version, or null.</param>
/// <param name="Versions">The page of its versions, or null.</param>
/// <param name="ReplacedBy">Certifications that replace it.</param>
/// <param name="Bridges">What it gives here.</param>
/// <param name="Equivalences">The pages of all bridges of the certifications to which it gives something.</param>
/// <param name="Pathway">What the whole of it gives in the end, or null where no bridge asks for all of it.</param>
/// <param name="Blocks">Its blocks, as far as they are known.</param>
/// <param name="Referring">Certifications of the catalogue that name it, each with the reason.</param>
public sealed record ExternalPage(
    string Number,
    string Title,
    StateLine State,
    string? Level,
    ReplacedNotice? Replaced,
    PageAddress? Versions,
    ValueList<CodeLink> ReplacedBy,
    ValueList<BridgeRow> Bridges,
    ValueList<Link> Equivalences,
    PathwayLine? Pathway,
    ValueList<ExternalBlockRow> Blocks,
    ValueList<ReferringRow> Referring)
{
    /// <summary>The pages of all external certifications.</summary>
    public static IEnumerable<Page> All(PageSource source) => source.Catalogue.Externals.Select(external => Of(external, source));

    private static Page Of(ExternalCertification external, PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var number = external.Number.Value;
        var head = new PageHead(
            Addresses.Certification(number),
            $"{number} · {external.Title}",
            words.Fill("external.description", ("title", external.Title.Value)),
            Breadcrumbs.Catalogue(words));
        return new Page(head, "external", new ExternalPage(
            number.Value,
            external.Title.Value,
            StateLine.Of(external, source),
            external.Level is { } level ? words.Fill("index.level", ("level", level.Value)) : null,
            ReplacedNotice.Of(number, source),
            VersionsPage.HasPage(number, catalogue) ? Addresses.Versions(number) : null,
            external.ReplacedBy.Select(successor => CodeLink.Of(successor.Value, catalogue)).ToValueList(),
            catalogue.BridgesFrom(number).Select(bridge => BridgeRow.Of(bridge, catalogue)).ToValueList(),
            catalogue.BridgesFrom(number).Select(bridge => bridge.To.Number.Value).Distinct().Select(to => EquivalencesOf(to, words)).ToValueList(),
            PathwayLine.Of(new Holding(number), source),
            external.Blocks.Select(block => ExternalBlockRow.Of(new(number, block.Code.Value), block.Title.Value, source)).ToValueList(),
            catalogue.ReferringTo(number).Select(certification => ReferringRow.Of(certification, number, source)).ToValueList()));
    }

    private static Link EquivalencesOf(CertificationNumber number, Words words) =>
        new(words.Fill("equivalences.seeOf", ("number", number)), Addresses.Equivalences(number));
}

/// <summary>A block of an external certification; it has no page.</summary>
/// <param name="Code">Code within its certification.</param>
/// <param name="Title">Title.</param>
/// <param name="Pathway">What it gives in the end, or null where no bridge asks for it.</param>
public sealed record ExternalBlockRow(string Code, string Title, PathwayLine? Pathway)
{
    internal static ExternalBlockRow Of(BlockReference block, string title, PageSource source) =>
        new(block.Block.Value, title, PathwayLine.Of(Holding.Of(block), source));
}

/// <summary>A certification of the catalogue that names another one.</summary>
/// <param name="Certification">Number, title and page.</param>
/// <param name="State">Its state on the day of the site.</param>
/// <param name="Reason">Why it names the other one, in words.</param>
public sealed record ReferringRow(CodeLink Certification, StateLine State, string Reason)
{
    internal static ReferringRow Of(Certification certification, CertificationNumber named, PageSource source)
    {
        var words = source.Words;
        var reasons = new List<string>();
        if (certification.Replaces.Any(number => number.Value == named)) reasons.Add(words["external.replaces"]);
        if (certification.ReplacedBy.Any(number => number.Value == named)) reasons.Add(words["external.replacedBy"]);
        var bridges = certification.Equivalences.Count(e => e.Held.Any(held => held.Number.Value == named));
        if (bridges > 0) reasons.Add(words.Count("external.bridges", bridges));
        return new(CodeLink.Of(certification), StateLine.Of(certification, source), words.Join(reasons));
    }
}
