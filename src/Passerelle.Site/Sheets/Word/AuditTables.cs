using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Model;
using Passerelle.Site.Pages.Audits;
using Passerelle.Site.Pages.Audits.Evidence;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>The tables of the audit of a certification.</summary>
internal sealed class AuditTables(Typeset say, WordContext context)
{
    public Table Readiness(IEnumerable<Readiness> rows) => context
        .Table(say["audit.readiness.caption"], (say["audit.rule.criterion"], 5), (context.Labels.State, 3), (say["audit.readiness.basis"], 5))
        .Of(rows.Select(row => Row(
            Named(row.Criterion.Code, row.Criterion.Title),
            [Text(AuditMark.Of(row.State.Kind, row.State.Text)), .. row.Counts.Select(count => Text(count.Text))],
            [Text(row.Sentence)])));

    public Table Checklist(IEnumerable<CriterionEvidence> criteria) => context
        .Table(say["audit.checklist.caption"], (say["audit.rule.criterion"], 1), (say["audit.checklist.piece"], 5), (say["audit.checklist.state"], 2), (say["audit.checklist.detail"], 4))
        .Of(criteria.SelectMany(criterion => criterion.Lines.Select(line => Row(
            Named(criterion.Criterion.Code, ""),
            [Text(line.Title)],
            [Text(AuditMark.Of(line.Kind, line.Word))],
            [Text(line.Detail)]))));

    public Table Calendar(IEnumerable<CalendarRow> rows) => context
        .Table(say["audit.calendar.title"], (say["audit.calendar.day"], 2), (say["audit.calendar.what"], 4), (say["audit.calendar.when"], 2), (say["audit.calendar.rests"], 4))
        .Of(rows.Select(row => Row(
            [Text(say.Words.Date(row.Day))],
            [Text(row.What)],
            [Text(row.When)],
            [Text(row.Source is { } source ? $"{source.Title} ({source.Certainty})" : say.Words["audit.calendar.fiche"])])));

    public Table Coverage(IEnumerable<BlockCoverage> rows) => context
        .Table(say["audit.coverage.caption"], (say["audit.coverage.block"], 5), (say["audit.coverage.verified"], 2), (say["audit.coverage.gaps"], 3), (say["audit.coverage.unsaid"], 3))
        .Of(rows.Select(row => Row(
            Named(row.Block.Code, row.Block.Text),
            [Text(say.Words.Fill("audit.share", ("count", row.Verified), ("total", row.Competencies)))],
            [Text(CodesOf(row.Gaps))],
            [Text(CodesOf(row.Unsaid))])));

    public Table Accepted(IEnumerable<AcceptanceRow> rows) => context
        .Table(say["audit.accepted.caption"], (say["audit.accepted.finding"], 6), (say["audit.accepted.reason"], 4), (say["audit.accepted.until"], 2))
        .Of(rows.Select(row => Row(
            Named(row.Rule.Code, row.Message),
            [Text(row.Reason)],
            [Text(say.Words.Date(row.Until))])));

    private static IReadOnlyList<WordCell> Row(params IReadOnlyList<OpenXmlElement>[] cells) => [.. cells.Select(cell => new WordCell(cell))];

    private string CodesOf(ValueList<CodeLink> links) => links.Count == 0 ? say.Words["audit.coverage.noGap"] : string.Join(", ", links.Select(link => link.Code));

    private OpenXmlElement[] Named(string code, string text) =>
        [WordText.Paragraph(StyleNames.TableText, WordText.Run(code, StyleNames.Code), WordText.Run(text.Length == 0 ? "" : $" {say.Of(text)}"))];

    private Paragraph Text(string text) => WordText.Paragraph(StyleNames.TableText, say.Of(text));
}
