using Passerelle.Audit;
using Passerelle.Model;

namespace Passerelle.Site.Pages.Audits;

/// <summary>What an audit says of one certification.</summary>
/// <param name="Certification">Which.</param>
/// <param name="Findings">What counts.</param>
/// <param name="Known">What the baseline knows already.</param>
/// <param name="Accepted">What the school accepts.</param>
/// <param name="Unchecked">Rules that could not be checked wholly.</param>
internal sealed record CertificationAudit(
    Certification Certification,
    ValueList<Finding> Findings,
    ValueList<Finding> Known,
    ValueList<Acceptance> Accepted,
    ValueList<Rule> Unchecked)
{
    public static CertificationAudit Of(Certification certification, AuditReport report)
    {
        var number = certification.Number.Value;
        return new(
            certification,
            report.Findings.Where(finding => finding.Certification == number).ToValueList(),
            report.Known.Where(finding => finding.Certification == number).ToValueList(),
            report.Accepted.Where(acceptance => acceptance.Finding.Certification == number).ToValueList(),
            report.Unknown.Where(each => each.Certification == number).Select(each => each.Rule).ToValueList());
    }

    /// <summary>What one criterion is about: its part of each list; null for rules that serve none.</summary>
    public CertificationAudit About(RegistrationCriterion? criterion) => this with
    {
        Findings = Findings.Where(finding => finding.Rule.Criterion == criterion).ToValueList(),
        Known = Known.Where(finding => finding.Rule.Criterion == criterion).ToValueList(),
        Accepted = Accepted.Where(acceptance => acceptance.Finding.Rule.Criterion == criterion).ToValueList(),
        Unchecked = Unchecked.Where(rule => rule.Criterion == criterion).ToValueList(),
    };
}
