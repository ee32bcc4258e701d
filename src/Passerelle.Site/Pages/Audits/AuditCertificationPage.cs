using Passerelle.Model;
using Passerelle.Site.Pages.Audits.Evidence;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Sheets;

namespace Passerelle.Site.Pages.Audits;

/// <summary>The audit of one certification.</summary>
/// <param name="Certification">The certification.</param>
/// <param name="State">Its state on the day of the report.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Lead">What was found, in sentences.</param>
/// <param name="IsOfRight">Whether it is registered of right, so that the criteria are no more than a guide.</param>
/// <param name="Downloads">The same as a document.</param>
/// <param name="Contents">Parts of the page.</param>
/// <param name="Readiness">Readiness for each criterion.</param>
/// <param name="Checklist">What the file for the registration asks for, and what the site holds of it.</param>
/// <param name="Calendar">The days that count.</param>
/// <param name="Findings">Findings by criterion, then by block.</param>
/// <param name="Known">Findings that the baseline knows already.</param>
/// <param name="Coverage">How far the competencies are verified, block by block.</param>
/// <param name="Matrix">The page of the matrix, or null.</param>
/// <param name="Changes">What changed from the version before.</param>
/// <param name="NoChanges">Why nothing is told of a version before, in sentences.</param>
/// <param name="Accepted">What the school accepts, and why.</param>
/// <param name="Unchecked">What could not be checked wholly.</param>
public sealed record AuditCertificationPage(
    CodeLink Certification,
    StateLine State,
    string Title,
    string Lead,
    bool IsOfRight,
    ValueList<DownloadLink> Downloads,
    ValueList<Link> Contents,
    ValueList<Readiness> Readiness,
    ValueList<CriterionEvidence> Checklist,
    ValueList<CalendarRow> Calendar,
    ValueList<FindingGroup> Findings,
    ValueList<FindingView> Known,
    ValueList<BlockCoverage> Coverage,
    PageAddress? Matrix,
    ValueList<PreviousVersion> Changes,
    ValueList<string> NoChanges,
    ValueList<AcceptanceRow> Accepted,
    ValueList<CodeLink> Unchecked)
{
    private static readonly (string Anchor, string Key)[] Parts =
    [
        ("preparation", "audit.readiness.title"),
        ("preuves", "audit.checklist.title"),
        ("calendrier", "audit.calendar.title"),
        ("constats", "audit.findings.title"),
        ("matrice", "audit.coverage.title"),
        ("changements", "audit.changes.title"),
        ("acceptes", "audit.accepted.title"),
        ("non-controle", "audit.unchecked.title"),
    ];

    internal static IEnumerable<Page> All(IEnumerable<CertificationAudit> audits, PageSource source) => audits.Select(audit => Of(audit, source));

    /// <summary>What the page of a certification tells, for whatever tells it otherwise.</summary>
    internal static AuditCertificationPage ContentOf(CertificationAudit audit, PageSource source)
    {
        var (certification, words, links) = (audit.Certification, source.Words, new AuditLinks(source));
        var number = certification.Number.Value;
        var changes = PreviousVersion.All(certification, source);
        var (subjects, anchors) = (new FindingSubjects(certification), new UniqueAnchors());
        var address = Addresses.AuditOf(number);
        return new(
            links.Of(CodeLink.Of(certification)),
            StateLine.Of(certification, source),
            words["audit.certification.title"],
            AuditSentences.LeadOf(audit, words),
            certification.Registration.IsOfRight,
            DownloadLink.All(SheetPlan.Of(audit, source), words),
            Parts.Select(part => new Link(words[part.Key], address.At(part.Anchor))).ToValueList(),
            Audits.Readiness.All(audit, source),
            CriterionEvidence.All(certification, source),
            CalendarRow.All(certification, source),
            FindingGroup.All(audit, subjects, anchors, source),
            FindingView.All(audit.Known, subjects, anchors, source),
            certification.Blocks.Select(block => BlockCoverage.Of(certification, block, source)).ToValueList(),
            links.To(Addresses.Matrix(number)),
            changes,
            changes.Count > 0 ? [] : AuditSentences.WithoutChanges(number, source),
            audit.Accepted.Select(acceptance => AcceptanceRow.Of(acceptance, source)).ToValueList(),
            audit.Unchecked.Select(rule => RuleRow.LinkTo(rule, words)).ToValueList());
    }

    private static Page Of(CertificationAudit audit, PageSource source)
    {
        var number = audit.Certification.Number.Value;
        var content = ContentOf(audit, source);
        var head = new PageHead(
            Addresses.AuditOf(number),
            source.Words.Fill("audit.certification.titleWhole", ("number", number)),
            source.Words.Fill("audit.certification.description", ("number", number), ("title", audit.Certification.Title.Value)),
            AuditPlan.Report(source))
        {
            IsForAuditors = true,
        };
        return new Page(head, "audit-certification", content);
    }
}
