using Passerelle.Audit;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>A rule in a list.</summary>
/// <param name="Rule">Id, title and page.</param>
/// <param name="Severity">How grave its findings usually are.</param>
/// <param name="Criterion">The criterion that it serves; empty for none.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Findings">How often it speaks in this site, in words.</param>
/// <param name="IsOff">Whether the school has switched it off.</param>
public sealed record RuleRow(CodeLink Rule, SeverityLine Severity, string Criterion, string Certainty, string Findings, bool IsOff)
{
    internal static RuleRow Of(Rule rule, AuditReport report, PageSource source)
    {
        var words = source.Words;
        var count = report.Findings.Count(finding => finding.Rule == rule);
        return new(
            LinkTo(rule, words),
            SeverityLine.Of(rule.Severity, words),
            rule.Criterion?.ToString() ?? "",
            SourceLine.CertaintyOf(rule.Certainty, words),
            count == 0 ? words["audit.count.none"] : words.Count("audit.count.findings", count),
            !source.Catalogue.Settings.Audit.IsRun(rule.Id));
    }

    internal static CodeLink LinkTo(Rule rule, Words words) => new(rule.Id, rule.Page(words.Language).Title, Addresses.AuditRule(rule.Id));
}
