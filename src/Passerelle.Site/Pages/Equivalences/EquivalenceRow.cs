using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Equivalences;

/// <summary>A bridge, told in a row of a table.</summary>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Rank">Its number in the page.</param>
/// <param name="Name">What a link to it is called.</param>
/// <param name="Held">What one holds, in a sentence.</param>
/// <param name="HeldBlocks">Titles of the blocks that the sentence names by their codes alone.</param>
/// <param name="Condition">That all of it is needed, where it is more than one thing; or null.</param>
/// <param name="Obtained">What one obtains, in a sentence.</param>
/// <param name="ObtainedBlocks">Titles of the blocks that the sentence names by their codes alone.</param>
/// <param name="Notes">How much it gives and where it starts, in words.</param>
/// <param name="States">The certifications at the other end, as far as their state is known.</param>
/// <param name="IsEarlier">Whether it starts from an earlier version.</param>
public sealed record EquivalenceRow(
    string Anchor,
    int Rank,
    string Name,
    Phrase Held,
    ValueList<CodeLink> HeldBlocks,
    string? Condition,
    Phrase Obtained,
    ValueList<CodeLink> ObtainedBlocks,
    ValueList<string> Notes,
    ValueList<CertificationState> States,
    bool IsEarlier)
{
    internal static EquivalenceRow Of(Bridge bridge, Certification here, string anchor, int rank, PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var sentence = new BridgeSentence(catalogue, words);
        var (to, terms) = bridge;
        var leadsHere = to.Number == here.Number && !bridge.IsInternal;
        return new(
            anchor,
            rank,
            words.Fill("equivalences.name", ("rank", rank)),
            Phrase.Of(words["equivalences.youHold"], ("held", sentence.Held(bridge))),
            terms.Held.SelectMany(held => TitlesOf(held.Number.Value, held.Blocks, catalogue)).ToValueList(),
            bridge.AsksForSeveral ? words[terms.Held.Count == 1 ? "equivalences.allBlocks" : "equivalences.allOfThem"] : null,
            Phrase.Of(words["equivalences.youObtain"], ("obtained", leadsHere ? sentence.ObtainedHere(bridge) : sentence.Obtained(bridge))),
            TitlesOf(to.Number.Value, terms.Obtained, catalogue).ToValueList(),
            Say(bridge, catalogue, words),
            CertificationState.Known(leadsHere ? bridge.From.Where(number => number != here.Number.Value) : ElsewhereOf(bridge, here), source),
            bridge.IsFromEarlierVersion(catalogue.Lineages));
    }

    private static ValueList<string> Say(Bridge bridge, Catalogue catalogue, Words words)
    {
        var (given, all) = (bridge.Terms.Obtained.Count, bridge.To.Blocks.Count);
        var notes = new List<string>
        {
            bridge.Terms.Extent.Value == EquivalenceExtent.Total ? words["equivalences.total"]
            : given == 0 || all == 0 ? words["equivalences.partial"]
            : words.Count("equivalences.partialOf", all, ("given", words.Count("equivalences.given", given))),
        };
        if (bridge.IsFromEarlierVersion(catalogue.Lineages)) notes.Add(words["equivalences.fromEarlier"]);
        if (bridge.IsInternal) notes.Add(words["equivalences.isInternal"]);
        return notes.ToValueList();
    }

    private static IEnumerable<CertificationNumber> ElsewhereOf(Bridge bridge, Certification here) =>
        bridge.To.Number == here.Number ? [] : [bridge.To.Number.Value];

    // The title of a block that stands alone is in the sentence.
    private static IEnumerable<CodeLink> TitlesOf(CertificationNumber number, ValueList<Located<BlockCode>> blocks, Catalogue catalogue) =>
        blocks.Count < 2 ? [] : blocks.Select(block => CodeLink.Of(new BlockReference(number, block.Value), catalogue)).Where(link => link.Text.Length > 0).Select(link => link with { To = null });
}
