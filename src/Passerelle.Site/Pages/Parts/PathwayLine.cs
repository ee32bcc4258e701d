using Passerelle.Model;

namespace Passerelle.Site.Pages.Parts;

/// <summary>What a block or a certification gives in the end, in one sentence.</summary>
/// <param name="Sentence">What it gives alone, by one bridge after the other; or that it counts together with others.</param>
/// <param name="To">The page that tells it in full.</param>
public sealed record PathwayLine(string Sentence, PageAddress To)
{
    /// <summary>The line of a holding; null where no bridge asks for it.</summary>
    public static PathwayLine? Of(Holding held, PageSource source)
    {
        var (rules, words) = (source.Catalogue.PathwayRules, source.Words);
        if (!rules.AskingFor(held).Any(rule => rule.Bridge is not null)) return null;

        var obtained = rules.From([held]).Gains.Where(gain => gain.By.Bridge is not null).Select(gain => gain.Obtained).ToList();
        var (alone, together) = held.Block is null
            ? ("pathway.line.wholeAlone", "pathway.line.wholeTogether")
            : ("pathway.line.alone", "pathway.line.together");
        return new(
            obtained.Count == 0 ? words[together] : words.Fill(alone, ("obtained", HoldingPhrase.Of(obtained, words))),
            Addresses.PathwayWith(held));
    }
}
