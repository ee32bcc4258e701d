using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-04: small words are neither doubled nor elided wrongly.</summary>
internal sealed partial class WrongPreposition() : TextRule(RuleIds.Txt04, FindingSeverity.Error)
{
    private static readonly string[] Elided = ["de", "se", "ne", "que"];

    private static readonly string[] Singular = ["du", "au", "un", "une", "la", "le", "cette"];

    private static readonly string[] PluralEndings = ["ments", "teurs", "tions"];

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text)
    {
        if (!MayBeWrong(context.TokensOf(text.Text))) yield break;
        var value = text.Text.Value;
        foreach (var match in Doubled().Matches(value).Concat(DoubledBeforeElision().Matches(value))) yield return Told(certification, text, match).Says("doubled");
        foreach (Match match in Unelided().Matches(value)) yield return Told(certification, text, match).Says("unelided");
        foreach (Match match in SingularBeforePlural().Matches(value)) yield return Told(certification, text, match).Says("number");
    }

    /// <summary>Whether two words follow each other that one of the expressions could find: few texts need to be searched four times.</summary>
    private static bool MayBeWrong(Token[] words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            var (small, next) = (words[at - 1].Word, words[at].Word);
            if (next == small || (small == "de" && next == "d")) return true;
            if (Elided.Contains(small) && next is ['a' or 'e' or 'i' or 'o' or 'u', .., 'e' or 'i', 'r']) return true;
            if (Singular.Contains(small) && PluralEndings.Any(ending => next.EndsWith(ending, StringComparison.Ordinal))) return true;
        }

        return false;
    }

    private Finding Told(Certification certification, FicheText text, Match match) =>
        At(certification, text.Text).Marking(match).With("texte", match.Value);

    // "en en" and "nous nous" are French.
    [GeneratedRegex(@"(?<![\p{L}\p{N}'’-])(?<word>de|du|des|le|les|un|une|à|au|aux|et|ou|pour|dans|par|sur|avec|afin|dont)[ \u00A0]+\k<word>(?![\p{L}\p{N}'’-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Doubled();

    // "de d’autres" and "de d’abord" can be said.
    [GeneratedRegex(@"(?<![\p{L}\p{N}'’-])de[ \u00A0]+d['’](?!autre|abord|ailleurs|emblée|ores|après)\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex DoubledBeforeElision();

    [GeneratedRegex(@"(?<![\p{L}\p{N}'’-])(?:de|se|ne|que)[ \u00A0]+[aeiouéèêàâ]\p{Ll}{3,}(?:er|ir)(?![\p{L}\p{N}'’-])", RegexOptions.CultureInvariant)]
    private static partial Regex Unelided();

    // Only endings that no singular has.
    [GeneratedRegex(@"(?<![\p{L}\p{N}'’-])(?:du|au|un|une|la|le|cette)[ \u00A0]+\p{Ll}{2,}(?:[ae]ments|teurs|tions)(?![\p{L}\p{N}'’-])", RegexOptions.CultureInvariant)]
    private static partial Regex SingularBeforePlural();
}
