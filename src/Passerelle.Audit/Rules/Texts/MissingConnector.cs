using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-06: two languages, or speech and writing, are joined by "et" or "ou".</summary>
internal sealed partial class MissingConnector() : TextRule(RuleIds.Txt06, FindingSeverity.Info)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text) =>
        Pairs().Matches(text.Text.Value).Select(match => At(certification, text.Text).Marking(match).With("texte", match.Value));

    [GeneratedRegex(
        @"\ben\s+(?:français|anglais|espagnol|allemand|italien|portugais)\s+en\s+(?:français|anglais|espagnol|allemand|italien|portugais)\b|\bà\s+l['’](?:oral|écrit)\s+à\s+l['’](?:oral|écrit)\b|\bpar\s+(?:oral|écrit)\s+par\s+(?:oral|écrit)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pairs();
}
