using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-11: a certification keeps to one style of inclusive writing.</summary>
internal sealed partial class MixedInclusiveWriting() : CertificationRule(RuleIds.Txt11, FindingSeverity.Info, criterion: null, Sources.Inference)
{
    private static readonly char[] Signs = ['·', '•', '.', '/', '('];

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var styles = context.TextsOf(certification)
            .Where(text => HasSignWithin(text.Text.Value))
            .SelectMany(text => Forms().Matches(text.Text.Value).Select(match => (text.Text, Match: match, Sign: match.Groups["sign"].Value)))
            .DistinctBy(form => form.Sign)
            .ToList();
        if (styles.Count < 2) yield break;
        var (text, match, _) = styles[1];
        yield return At(certification, text)
            .Marking(match)
            .With("forme", match.Value)
            .With("autre", styles[0].Match.Value)
            .Beside("other", styles[0].Text);
    }

    /// <summary>Whether a letter follows one of the signs at once: no form is without.</summary>
    private static bool HasSignWithin(string text)
    {
        for (var at = text.IndexOfAny(Signs); at >= 0 && at + 1 < text.Length; at = text.IndexOfAny(Signs, at + 1))
        {
            if (char.IsLetter(text[at + 1])) return true;
        }

        return false;
    }

    // The sign, then an ending of the feminine; "(s)" is a plural, and "et/ou" no ending.
    [GeneratedRegex(
        @"(?<![\p{L}/.@])\p{L}*\p{Ll}{2}(?:(?<sign>[·•])(?:e|es|trice|trices|euse|euses|ne|nes|le|les|se|ses|ère|ères|rice)|(?<sign>\.)(?:e|es|trice|trices|euse|euses)|(?<sign>/)(?:e|es|trice|trices|euse|euses|rice)|(?<sign>\()(?:e|es|trice|ne|euse)\))(?![\p{L}/@]|\.\p{L}{2,3}\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Forms();
}
