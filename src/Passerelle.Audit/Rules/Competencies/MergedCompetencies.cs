using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-05: one competency is one, and does not hold a second one.</summary>
internal sealed partial class MergedCompetencies() : CertificationRule(RuleIds.Comp05, FindingSeverity.Error, RegistrationCriterion.K3, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var falseInfinitives = context.Words(WordLists.FalseInfinitives);
        foreach (var text in context.TextsOf(certification).Where(text => text.Kind == FicheTextKind.Competency).Select(text => text.Text))
        {
            if (SecondCode().Match(text.Value) is { Success: true } code)
            {
                yield return At(certification, text).Marking(code).Says("code").With("texte", code.Value);
            }
            else if (Second(text.Value, context.TokensOf(text), falseInfinitives) is { } verb)
            {
                yield return At(certification, text).Marking(verb).Says("verb").With("texte", verb.In(text.Value));
            }
        }
    }

    /// <summary>The first infinitive with a capital that begins a sentence or an item within a text that itself begins with an infinitive.</summary>
    private static TextRange? Second(string text, Token[] words, Phrases falseInfinitives) => Infinitive.At(words, falseInfinitives) is null
        ? null
        : Beginnings().Matches(text)
            .Where(match => Infinitive.At(Token.Of(match.Groups["verb"].Value), falseInfinitives) is not null)
            .Select(match => (TextRange?)TextRange.Of(match.Groups["verb"]))
            .FirstOrDefault();

    [GeneratedRegex(@"(?<=\S.*)\bC[A-Z]?\d+\.\d+\b(?=\s*[-–—:]?\s*\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex SecondCode();

    // Of words in -re, only the endings of verbs: "Titre", "Mesure" and "Histoire" are nouns.
    [GeneratedRegex(@"(?:[.;!?…]\s+|\s[-–—•]\s+|\n\s*)(?<verb>\p{Lu}\p{Ll}*(?:er|ir|dre|ettre|aître|crire|duire|truire|faire|traire|ivre))(?![\p{L}\p{N}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Beginnings();
}
