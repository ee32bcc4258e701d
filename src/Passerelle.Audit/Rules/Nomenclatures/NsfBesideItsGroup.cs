using Passerelle.Model;

namespace Passerelle.Audit.Rules.Nomenclatures;

/// <summary>NSF-03: a code of the NSF does not stand beside the group that it belongs to.</summary>
internal sealed class NsfBesideItsGroup() : CertificationRule(RuleIds.Nsf03, FindingSeverity.Info, criterion: null, Sources.Inference)
{
    private const int GroupLength = 3;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var codes = certification.Classification.Nsf.Select(each => each.Code).ToList();
        foreach (var group in codes.Where(code => code.Value.Value.Length == GroupLength))
        {
            var parts = codes.Where(code => code.Value.Value.Length > GroupLength && code.Value.Value.StartsWith(group.Value.Value, StringComparison.Ordinal)).ToList();
            if (parts.Count > 0) yield return At(certification, group).With("groupe", group.Value.Value).With("code", parts[0].Value.Value).Beside("part", parts[0]);
        }
    }
}
