using Passerelle.Model;

namespace Passerelle.Audit.Rules.Nomenclatures;

/// <summary>FORM-01: a certification has one to five terms of the Formacode.</summary>
internal sealed class FormacodesMissingOrMany() : CertificationRule(RuleIds.Form01, FindingSeverity.Warning, criterion: null, Sources.D1)
{
    private const int Most = 5;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var codes = certification.Classification.Formacodes;
        if (codes.Count == 0) yield return At(certification, certification.Number).Says("none");
        if (codes.Count > Most) yield return At(certification, codes[Most].Code).Says("many").With("nombre", codes.Count);
    }
}
