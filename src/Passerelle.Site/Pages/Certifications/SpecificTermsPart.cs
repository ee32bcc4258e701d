using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>What only the Répertoire spécifique asks.</summary>
internal static class SpecificTermsPart
{
    public static ValueList<Fact> Of(Certification certification, Words words) =>
        certification.SpecificTerms is { } terms ? Facts(terms, words).ToValueList() : [];

    private static IEnumerable<Fact> Facts(SpecificRegisterTerms terms, Words words)
    {
        if (terms.PartialValidation is { } partial) yield return Say("partial", AnswerLine.Of(partial.Value, words).Text, words);
        if (terms.PartialValidationScope is { } scope) yield return Say("scope", scope.Value, words);
        if (terms.MasteryLevels is { } mastery) yield return Say("mastery", mastery.Value, words);
        if (terms.Renewal is { } renewal) yield return Say("renewal", renewal.Value, words);
        if (terms.Validity is { } validity) yield return Say("validity", validity.Value, words);
    }

    private static Fact Say(string key, string value, Words words) => new(words["certification.specific." + key], value);
}
