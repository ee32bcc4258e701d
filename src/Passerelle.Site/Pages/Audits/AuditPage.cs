using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>The report for the auditor, whole: each certification, and how the audit was set.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Lead">What was found, in sentences.</param>
/// <param name="Contents">Parts of the page.</param>
/// <param name="Certifications">The certifications.</param>
/// <param name="Criteria">The nine criteria.</param>
/// <param name="Legend">The states of readiness.</param>
/// <param name="Findings">What was found in the settings of the site.</param>
/// <param name="Known">What the baseline knows of it already.</param>
/// <param name="Accepted">What is accepted there.</param>
/// <param name="Settings">What the school has set in its own way.</param>
/// <param name="Rules">The page of rules.</param>
public sealed record AuditPage(
    string Title,
    string Lead,
    ValueList<Link> Contents,
    ValueList<AuditRow> Certifications,
    ValueList<CriterionName> Criteria,
    ValueList<SeverityLine> Legend,
    ValueList<FindingView> Findings,
    ValueList<FindingView> Known,
    ValueList<AcceptanceRow> Accepted,
    ValueList<Fact> Settings,
    Link Rules)
{
    /// <summary>Whether anything was found in the settings, now or before.</summary>
    public bool HasFindings => Findings.Count + Known.Count > 0;

    private static readonly string[] States = ["error", "warning", "info", "partial", "silent", "unruled"];

    internal static Page Of(AuditReport report, ValueList<CertificationAudit> audits, PageSource source)
    {
        var words = source.Words;
        var lead = LeadOf(report, source);
        var anchors = new UniqueAnchors();
        var (findings, known) = (OfSettings(report.Findings), OfSettings(report.Known));
        var head = new PageHead(Addresses.Audit, words["audit.title"], lead, AuditPlan.Home(source)) { IsForAuditors = true };
        return new Page(head, "audit", new AuditPage(
            words["audit.title"],
            lead,
            ContentsOf(findings.Count + known.Count > 0, words),
            audits.Select(audit => AuditRow.Of(audit, source)).ToValueList(),
            CriterionName.All.Select(criterion => CriterionName.Of(criterion, words)).ToValueList(),
            States.Select(state => new SeverityLine(state, words[$"audit.readiness.state.{state}"])).ToValueList(),
            findings,
            known,
            report.Accepted.Where(acceptance => acceptance.Finding.Certification is null).Select(acceptance => AcceptanceRow.Of(acceptance, source)).ToValueList(),
            RuleSettings.Of(source),
            new(words.Count("audit.toRules", RuleCatalog.All.Count), Addresses.AuditRules)));

        ValueList<FindingView> OfSettings(IEnumerable<Finding> all) =>
            FindingView.All(all.Where(finding => finding.Certification is null), subjects: null, anchors, source);
    }

    private static ValueList<Link> ContentsOf(bool hasFindings, Words words) =>
    [
        new(words["audit.certifications"], Addresses.Audit.At("certifications")),
        new(words["audit.readiness.title"], Addresses.Audit.At("preparation")),
        .. hasFindings ? [new Link(words["audit.findings.ofSite"], Addresses.Audit.At("constats"))] : Array.Empty<Link>(),
        new(words["audit.settings.title"], Addresses.Audit.At("reglages")),
        new(words["audit.rules.title"], Addresses.Audit.At("regles")),
    ];

    private static string LeadOf(AuditReport report, PageSource source)
    {
        var words = source.Words;
        var certifications = words.Count("index.certifications", source.Catalogue.Certifications.Count);
        return report.Findings.Count == 0
            ? words.Fill("audit.leadNone", ("certifications", certifications))
            : words.Fill(
                "audit.lead",
                ("counts", words.Join(SeverityLine.Counts(report.Findings, words).Select(count => count.Text).ToValueList())),
                ("certifications", certifications));
    }
}
