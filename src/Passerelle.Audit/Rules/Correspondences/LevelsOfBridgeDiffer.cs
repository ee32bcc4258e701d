using Passerelle.Model;

namespace Passerelle.Audit.Rules.Correspondences;

/// <summary>CORR-03: a total correspondence joins certifications of one level.</summary>
internal sealed class LevelsOfBridgeDiffer() : CertificationRule(RuleIds.Corr03, FindingSeverity.Error, RegistrationCriterion.K8, Sources.L1, Sources.F6)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Level is not { } level) return [];
        return
            from terms in certification.Equivalences
            from held in terms.Held.DistinctBy(held => held.Number.Value)
            let other = LevelOf(context.Catalogue, held.Number.Value)
            where other is not null && other != level.Value
            let isTotal = terms.Extent.Value == EquivalenceExtent.Total
            let finding = At(certification, held.Number)
                .Says(isTotal ? "total" : "partial")
                .With("certification", held.Number.Value.Value)
                .With("niveau", other.Value)
                .With("propre", level.Value)
                .Beside("level", level)
            select isTotal ? finding : finding.LoweredTo(FindingSeverity.Info);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.Equivalences.SelectMany(terms => terms.Held).Any(held =>
            held.Number.Value.Register == Register.Rncp && (certification.Level is null || LevelOf(context.Catalogue, held.Number.Value) is null));

    private static int? LevelOf(Catalogue catalogue, CertificationNumber number) =>
        (catalogue.Certification(number)?.Level ?? catalogue.External(number)?.Level)?.Value;
}
