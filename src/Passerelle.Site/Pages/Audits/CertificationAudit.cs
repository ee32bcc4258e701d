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
    /// <summary>What it says of each certification of a catalogue, in their order.</summary>
    public static ValueList<CertificationAudit> All(AuditReport report, Catalogue catalogue)
    {
        var findings = report.Findings.ToLookup(finding => finding.Certification);
        var known = report.Known.ToLookup(finding => finding.Certification);
        var accepted = report.Accepted.ToLookup(acceptance => acceptance.Finding.Certification);
        var uncheckedRules = report.Unknown.ToLookup(each => each.Certification, each => each.Rule);
        return catalogue.Certifications.Select(certification => Of(certification)).ToValueList();

        CertificationAudit Of(Certification certification)
        {
            var number = certification.Number.Value;
            return new(certification, findings[number].ToValueList(), known[number].ToValueList(), accepted[number].ToValueList(), uncheckedRules[number].ToValueList());
        }
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
