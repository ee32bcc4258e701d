using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>How far a certification is ready for one criterion, as far as rules can tell. Where they find nothing, that is said, and no more.</summary>
/// <param name="Criterion">Which.</param>
/// <param name="State">In a word.</param>
/// <param name="Counts">How many findings of each severity.</param>
/// <param name="Sentence">What the state rests on.</param>
/// <param name="HasFindings">Whether the page lists findings for it.</param>
public sealed record Readiness(CriterionName Criterion, SeverityLine State, ValueList<SeverityLine> Counts, string Sentence, bool HasFindings)
{
    internal static ValueList<Readiness> All(CertificationAudit audit, PageSource source) =>
        CriterionName.All.Select(criterion => Of(criterion, audit.About(criterion), source)).ToValueList();

    private static Readiness Of(RegistrationCriterion criterion, CertificationAudit part, PageSource source)
    {
        var words = source.Words;
        var rules = RuleCatalog.All.Count(rule => rule.Criterion == criterion && source.Catalogue.Settings.Audit.IsRun(rule.Id));
        var kind = KindOf(part, rules);
        return new(
            CriterionName.Of(criterion, words),
            new(kind, words[$"audit.readiness.state.{kind}"]),
            SeverityLine.Counts(part.Findings, words),
            string.Join(' ', Sentences(part, rules, words)),
            part.Findings.Count > 0);
    }

    private static string KindOf(CertificationAudit part, int rules) =>
        part.Findings.Count > 0 ? SeverityLine.KindOf(part.Findings.Max(finding => finding.Severity))
        : rules == 0 ? "unruled"
        : part.Unchecked.Count > 0 ? "partial"
        : "silent";

    private static IEnumerable<string> Sentences(CertificationAudit part, int rules, Words words)
    {
        if (rules == 0)
        {
            yield return words["audit.readiness.noRule"];
            yield break;
        }

        yield return words.Count("audit.readiness.rules", rules);
        if (part.Unchecked.Count > 0) yield return words.Count("audit.readiness.unchecked", part.Unchecked.Count);
        if (part.Accepted.Count > 0) yield return words.Count("audit.readiness.accepted", part.Accepted.Count);
        if (part.Known.Count > 0) yield return words.Count("audit.readiness.known", part.Known.Count);
        if (part.Findings.Count == 0) yield return words["audit.readiness.silent"];
    }
}
