using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Pathways;

/// <summary>What the first bridge of the catalogue gives, and what remains.</summary>
/// <param name="Held">What is held.</param>
/// <param name="Obtained">What is obtained.</param>
/// <param name="Remaining">What remains for the certification that grants it; none where it has several options, or nothing remains.</param>
/// <param name="To">The page, filled with the example.</param>
public sealed record PathwayExample(ValueList<BridgeEnd> Held, ValueList<BridgeEnd> Obtained, ValueList<BridgeEnd> Remaining, PageAddress To)
{
    internal static PathwayExample Of(PageSource source)
    {
        var catalogue = source.Catalogue;
        var granting = catalogue.Certifications.First(certification => certification.Equivalences.Count > 0);
        var needs = PathwayRule.Of(Bridge.AllTo(granting).First()).Needs;
        var pathway = Pathway.Of(catalogue, needs, source.AsOf);
        var remaining = pathway.Certifications
            .Where(progress => progress.Certification.Number == granting.Number && progress.Remaining.Count == 1)
            .SelectMany(progress => progress.Remaining[0].Needed)
            .Select(block => new Holding(granting.Number.Value, block));
        return new(
            BridgeEnd.Of(needs, catalogue),
            BridgeEnd.Of(pathway.Closure.Gains.Where(gain => gain.By.Bridge is not null).Select(gain => gain.Obtained), catalogue),
            BridgeEnd.Of(remaining, catalogue),
            Addresses.PathwayWith(needs));
    }
}
