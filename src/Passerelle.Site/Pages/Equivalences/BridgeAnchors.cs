using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Equivalences;

/// <summary>
/// The places of bridges in their page, made of their codes: <c>rncp39377-bc04-donne-bc02</c>. A place that was cited
/// stays right when a bridge is added above it.
/// </summary>
internal sealed class BridgeAnchors
{
    private readonly UniqueAnchors anchors = new();

    /// <summary>The place of the next bridge; the second of two that say the same ends in <c>-2</c>.</summary>
    public string Next(Bridge bridge, Certification here) =>
        anchors.Next($"{string.Join('-', bridge.Terms.Held.Select(SlugOf))}-donne-{Obtained(bridge, here)}");

    private static string SlugOf(HeldCertification held) => SlugOf(held.Number.Value, held.Blocks);

    private static string Obtained(Bridge bridge, Certification here)
    {
        var blocks = bridge.Terms.Obtained;
        var isElsewhere = bridge.To.Number != here.Number;
        return isElsewhere || blocks.Count == 0 ? SlugOf(bridge.To.Number.Value, blocks) : string.Join('-', blocks.Select(block => block.Value.Slug));
    }

    private static string SlugOf(CertificationNumber number, ValueList<Located<BlockCode>> blocks) =>
        string.Join('-', blocks.Select(block => block.Value.Slug).Prepend(number.Slug));
}
