using Passerelle.Model;

namespace Passerelle.Audit.Rules.Nomenclatures;

/// <summary>ROME-01: a certification of the RNCP has one to five job cards of the ROME.</summary>
internal sealed class RomeMissingOrMany() : CertificationRule(RuleIds.Rome01, FindingSeverity.Error, RegistrationCriterion.K1, Sources.D1)
{
    private const int Most = 5;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var codes = certification.Classification.Rome;
        if (codes.Count > Most) yield return At(certification, codes[Most].Code).Says("many").With("nombre", codes.Count);

        // In the Répertoire spécifique most fiches name no job.
        if (codes.Count == 0 && certification.Number.Value.Register == Register.Rncp)
        {
            yield return At(certification, certification.Number).Says("none").LoweredTo(FindingSeverity.Warning);
        }
    }
}
