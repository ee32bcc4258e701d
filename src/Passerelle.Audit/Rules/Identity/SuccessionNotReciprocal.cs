using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>LIN-01: of two certifications of which one replaces the other, both say so.</summary>
internal sealed class SuccessionNotReciprocal() : CertificationRule(RuleIds.Lin01, FindingSeverity.Warning, RegistrationCriterion.K8, Sources.OpenData)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        foreach (var earlier in certification.Replaces)
        {
            var others = SuccessorsOf(earlier.Value, context.Catalogue);
            if (IsMissing(others, certification)) yield return Of(At(certification, earlier).Says("predecessor"), certification, earlier, others);
        }

        foreach (var later in certification.ReplacedBy)
        {
            var others = context.Catalogue.Certification(later.Value)?.Replaces;
            if (IsMissing(others, certification)) yield return Of(At(certification, later).Says("successor"), certification, later, others);
        }
    }

    /// <summary>What a certification says of its successors; an external one that names none says nothing of them.</summary>
    private static ValueList<Located<CertificationNumber>>? SuccessorsOf(CertificationNumber number, Catalogue catalogue) =>
        catalogue.Certification(number)?.ReplacedBy ?? (catalogue.External(number) is { ReplacedBy.Count: > 0 } external ? external.ReplacedBy : (ValueList<Located<CertificationNumber>>?)null);

    private static bool IsMissing(ValueList<Located<CertificationNumber>>? numbers, Certification certification) =>
        numbers is { } known && known.All(number => number.Value != certification.Number.Value);

    private static Finding Of(Finding finding, Certification certification, Located<CertificationNumber> other, ValueList<Located<CertificationNumber>>? numbers)
    {
        finding = finding.With("numero", certification.Number.Value.Value).With("autre", other.Value.Value);
        foreach (var named in numbers ?? []) finding = finding.Beside("named", named);
        return numbers is { Count: > 0 } ? finding : finding.LoweredTo(FindingSeverity.Info);
    }
}
