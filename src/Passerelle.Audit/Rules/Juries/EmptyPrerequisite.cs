using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>PREREQ-02: what is not asked is left out, not written as "none".</summary>
internal sealed class EmptyPrerequisite() : CertificationRule(RuleIds.Prereq02, FindingSeverity.Info, null, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) => FicheTexts.PrerequisitesOf(certification)
        .Where(text => NothingAsked.In(text.Value))
        .Select(text => At(certification, text).With("mot", text.Value));
}
