using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Equivalences;

/// <summary>Says a bridge: what one holds, and what one obtains for it.</summary>
/// <param name="catalogue">Knows titles and pages.</param>
/// <param name="words">Strings of the interface.</param>
/// <param name="withTitles">Whether titles stand beside codes.</param>
internal sealed class BridgeSentence(Catalogue catalogue, Words words, bool withTitles = true)
{
    /// <summary>What must be held: "les blocs BC01 et BC02 de RNCP39377 « Assistant réalisateur cinéma »".</summary>
    public Phrase Held(Bridge bridge) =>
        Phrase.Join(bridge.Terms.Held.Select(held => PartOf(held.Number.Value, held.Blocks)).ToValueList(), words);

    /// <summary>What is obtained, in a sentence that names its certification.</summary>
    public Phrase Obtained(Bridge bridge) => PartOf(bridge.To.Number.Value, bridge.Terms.Obtained);

    /// <summary>What is obtained, on a page of the certification that gives it.</summary>
    public Phrase ObtainedHere(Bridge bridge)
    {
        var (certification, blocks) = (bridge.To.Number.Value, bridge.Terms.Obtained);
        return blocks.Count == 0
            ? Whole(certification)
            : Phrase.Of(words.Count("equivalences.blocks", blocks.Count), ("blocks", Blocks(certification, blocks)));
    }

    /// <summary>The whole bridge without links: "Qui détient … obtient …".</summary>
    public string Plain(Bridge bridge) =>
        words.Fill("equivalences.sentence", ("held", Held(bridge).Plain), ("obtained", Obtained(bridge).Plain));

    private Phrase PartOf(CertificationNumber certification, ValueList<Located<BlockCode>> blocks) => blocks.Count == 0
        ? Whole(certification)
        : Phrase.Of(
            words.Count("equivalences.blocksOf", blocks.Count),
            ("blocks", Blocks(certification, blocks)),
            ("certification", Named(CodeLink.Of(certification, catalogue))));

    private Phrase Whole(CertificationNumber certification) => Phrase.Of(
        words[certification.Register == Register.Rs ? "equivalences.wholeSpecific" : "equivalences.whole"],
        ("certification", Named(CodeLink.Of(certification, catalogue))));

    // One block is said with its title; several are said by their codes, and their titles stand below.
    private Phrase Blocks(CertificationNumber certification, ValueList<Located<BlockCode>> blocks)
    {
        var links = blocks.Select(block => CodeLink.Of(new BlockReference(certification, block.Value), catalogue)).ToValueList();
        return links.Count == 1 ? Named(links[0]) : Phrase.Join(links.Select(Phrase.Of).ToValueList(), words);
    }

    private Phrase Named(CodeLink link) => link.Text.Length == 0 || !withTitles
        ? Phrase.Of(link)
        : Phrase.Of(words["equivalences.named"], ("code", Phrase.Of(link)), ("title", Phrase.Of(link.Text)));
}
