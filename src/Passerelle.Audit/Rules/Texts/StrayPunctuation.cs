using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-10: no punctuation stands alone between brackets or commas.</summary>
internal sealed partial class StrayPunctuation() : TextRule(RuleIds.Txt10, FindingSeverity.Info)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text) =>
        Stray().Matches(text.Text.Value).Select(match => At(certification, text.Text).Marking(match).With("signes", match.Value));

    [GeneratedRegex(@",\s*\)|\(\s*,|\(\s+(?:…|\.{3})\s*\)|\(\s*\)|,\s*,|;\s*;|,\s*\.(?!\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Stray();
}
