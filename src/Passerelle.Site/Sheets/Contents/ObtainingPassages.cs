using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>How a block is obtained and for how long, in sentences.</summary>
internal static class ObtainingPassages
{
    public static ValueList<Passage> Of(Certification certification, Typeset say) =>
        Sentences(certification, say).Select(sentence => new Passage(sentence, IsItem: false)).ToValueList();

    private static IEnumerable<string> Sentences(Certification certification, Typeset say)
    {
        var registration = certification.Registration;
        yield return say["block.obtainedAlone"];
        if (certification.Completion?.PartsValidity is { } validity)
            yield return say.Of($"{say.Words["certification.completion.validity"]} {validity.Value}");
        if (registration.Expiry is { } expiry) yield return say.Fill("sheets.registeredUntil", ("date", expiry.Value));
        if (registration.LastAward is { } last) yield return say.Fill("sheets.awardedUntil", ("date", last.Value));
    }
}
