using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-12: a block that is acquired stays acquired.</summary>
internal sealed partial class PartsOfLimitedValidity() : CertificationRule(RuleIds.Bloc12, FindingSeverity.Warning, RegistrationCriterion.K7, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Completion?.PartsValidity is not { } validity || !Limit().IsMatch(validity.Value)) yield break;
        yield return At(certification, validity).With("duree", validity.Value);
    }

    [GeneratedRegex(@"\b(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s*(?:an|ans|année|années|mois)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Limit();
}
