using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Equivalences;

/// <summary>What no bridge from another certification gives: auditors look for it.</summary>
/// <param name="Summary">All in one sentence, where there is nothing to list; or null.</param>
/// <param name="Blocks">The blocks that stand without, each in a sentence.</param>
public sealed record BlocksWithoutBridge(string? Summary, ValueList<Phrase> Blocks)
{
    /// <summary>The blocks of a certification that stand without; null where it has no blocks.</summary>
    internal static BlocksWithoutBridge? Of(Certification certification, CertificationBridges bridges, Words words)
    {
        if (certification.Blocks.Count == 0) return null;
        if (bridges.ArrivingCount == 0) return new(words["equivalences.gaps.all"], []);
        var gaps = certification.Blocks.Where(block => !Give(bridges.Total.Concat(bridges.Partial), block)).ToValueList();
        return gaps.Count == 0
            ? new(words["equivalences.gaps.none"], [])
            : new(null, gaps.Select(block => Sentence(certification, block, bridges, words)).ToValueList());
    }

    private static bool Give(IEnumerable<Bridge> bridges, Block block) => bridges.Any(bridge => bridge.Terms.Gives(block.Code.Value));

    private static Phrase Sentence(Certification certification, Block block, CertificationBridges bridges, Words words) => Phrase.Of(
        words[Give(bridges.Earlier, block) ? "equivalences.gaps.onlyEarlier" : "equivalences.gaps.block"],
        ("block", Phrase.Of(CodeLink.Of(certification, block))),
        ("title", Phrase.Of(block.Title.Value)));
}
