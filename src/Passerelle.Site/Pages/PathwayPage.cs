using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Pages.Pathways;

namespace Passerelle.Site.Pages;

/// <summary>
/// What one obtains with the blocks that one holds: every bridge, block by block, and what each certification asks for. The script
/// of the page reads all that it knows from this text.
/// </summary>
/// <param name="Example">What the first bridge gives.</param>
/// <param name="Sources">Certifications of which something gives something, own and external, by number.</param>
/// <param name="Silent">External certifications that give nothing.</param>
/// <param name="Targets">The certifications of the catalogue.</param>
public sealed record PathwayPage(
    PathwayExample Example,
    ValueList<PathwaySource> Sources,
    ValueList<CodeLink> Silent,
    ValueList<PathwayTarget> Targets)
{
    /// <summary>The page of a catalogue that has bridges; none for another one.</summary>
    public static IEnumerable<Page> All(PageSource source) => source.Catalogue.HasBridges ? [Of(source)] : [];

    private static Page Of(PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var head = new PageHead(Addresses.Pathway, words["pathway.title"], words["pathway.lead"], Breadcrumbs.Home(words))
        {
            Script = "pathway.js",
        };
        var externals = catalogue.Externals.Select(external => external.Number.Value).ToLookup(number => catalogue.BridgesFrom(number).Any());
        var giving = catalogue.Certifications
            .Select(certification => certification.Number.Value)
            .Where(number => catalogue.BridgesFrom(number).Any())
            .Concat(externals[true])
            .OrderBy(number => number.Value, StringComparer.Ordinal);
        return new Page(head, "pathway", new PathwayPage(
            PathwayExample.Of(source),
            giving.Select(number => PathwaySource.Of(number, source)).ToValueList(),
            externals[false].Select(number => CodeLink.Of(number, catalogue)).ToValueList(),
            catalogue.Certifications.Select(certification => PathwayTarget.Of(certification, source)).ToValueList()));
    }
}
