using Passerelle.Audit.Tables;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Nomenclatures;

/// <summary>ROME-02: a code of the ROME is one that there is.</summary>
internal sealed class RomeUnknown() : CertificationRule(RuleIds.Rome02, FindingSeverity.Warning, RegistrationCriterion.K1, Sources.OpenData)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) => certification.Classification.Rome
        .Select(each => each.Code)
        .Where(code => !CodeTable.Rome.Has(code.Value.Value))
        .Select(code => At(certification, code).With("code", code.Value.Value));
}
