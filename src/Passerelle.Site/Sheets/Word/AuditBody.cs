using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Pages.Audits;
using Passerelle.Site.Sheets.Audits;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>The text of the audit of a certification, in the order of its page.</summary>
internal sealed class AuditBody(AuditSheet sheet, WordContext context)
{
    private readonly AuditTables tables = new(sheet.Say, context);
    private readonly AuditFindings findings = new(sheet.Say, context);

    private AuditCertificationPage Report => sheet.Report;

    private Typeset Say => sheet.Say;

    public static IEnumerable<OpenXmlElement> Of(AuditSheet sheet, WordContext context) => new AuditBody(sheet, context).Elements();

    private IEnumerable<OpenXmlElement> Elements() =>
    [
        .. SheetOpening.Of(context, SheetOpening.Facts((sheet.Labels.State, sheet.Head.State), (sheet.Labels.Level, sheet.Head.Level), (sheet.Labels.Address, sheet.Head.Address))),
        Text(Report.Lead),
        Text(Say.Words["audit.honesty"]),
        .. SheetOpening.Section(Say["audit.readiness.title"], [.. Report.IsOfRight ? [Text(Say.Words["audit.readiness.ofRight"])] : Array.Empty<OpenXmlElement>(), tables.Readiness(Report.Readiness)]),
        .. SheetOpening.Section(Say["audit.checklist.title"], [tables.Checklist(Report.Checklist)]),
        .. SheetOpening.Section(Say["audit.calendar.title"], Calendar()),
        .. SheetOpening.Section(Say["audit.findings.title"], Findings()),
        .. SheetOpening.Section(Say["audit.coverage.title"], Report.Coverage.Count > 0 ? [tables.Coverage(Report.Coverage)] : [Text(Say.Words["audit.coverage.none"])]),
        .. SheetOpening.Section(Say["audit.changes.title"], [.. Report.Changes.SelectMany(Change), .. Report.NoChanges.Select(Text)]),
        .. SheetOpening.Section(Say["audit.accepted.title"], Report.Accepted.Count > 0 ? [tables.Accepted(Report.Accepted)] : [Text(Say.Words["audit.accepted.none"])]),
        .. SheetOpening.Section(Say["audit.unchecked.title"], Unchecked()),
    ];

    private IEnumerable<OpenXmlElement> Calendar()
    {
        if (Report.IsOfRight) yield return Text(Say.Words["audit.calendar.ofRight"]);
        yield return Report.Calendar.Count > 0 ? tables.Calendar(Report.Calendar) : Text(Say.Words["audit.calendar.none"]);
    }

    private IEnumerable<OpenXmlElement> Findings()
    {
        if (Report.Findings.Count == 0) yield return Text(Say.Words["audit.findings.none"]);
        foreach (var element in Report.Findings.SelectMany(findings.Of)) yield return element;
        if (Report.Known.Count == 0) yield break;
        yield return WordText.Paragraph(StyleNames.Heading2, Say.Count("audit.count.known", Report.Known.Count));
        yield return Text(Say.Words["audit.findings.knownNote"]);
        foreach (var element in Report.Known.SelectMany(findings.Of)) yield return element;
    }

    private IEnumerable<OpenXmlElement> Change(PreviousVersion change) => [WordText.Paragraph(StyleNames.Heading2, Say.Of(change.Title)), Text(change.Summary)];

    private IEnumerable<OpenXmlElement> Unchecked()
    {
        yield return Text(Say.Words[Report.Unchecked.Count > 0 ? "audit.unchecked.note" : "audit.unchecked.none"]);
        foreach (var rule in Report.Unchecked)
            yield return WordText.Paragraph(StyleNames.ListBullet, WordText.Run(rule.Code, StyleNames.Code), WordText.Run($" {Say.Of(rule.Text)}"));
        yield return Text(Say.Words["audit.unchecked.always"]);
    }

    private Paragraph Text(string text) => WordText.Paragraph(StyleNames.Normal, Say.Of(text));
}
