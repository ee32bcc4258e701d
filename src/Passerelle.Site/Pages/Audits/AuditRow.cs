using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Audits;

/// <summary>A certification in the overview of the report.</summary>
/// <param name="Certification">Number, title and page of the report.</param>
/// <param name="State">Its state on the day of the report.</param>
/// <param name="Counts">How many findings of each severity.</param>
/// <param name="Unchecked">How many rules could not be checked wholly, in words; empty for none.</param>
/// <param name="Cells">Its readiness for each criterion.</param>
public sealed record AuditRow(CodeLink Certification, StateLine State, ValueList<SeverityLine> Counts, string Unchecked, ValueList<ReadinessCell> Cells)
{
    internal static AuditRow Of(CertificationAudit audit, PageSource source) => new(
        LinkTo(audit.Certification),
        StateLine.Of(audit.Certification, source),
        SeverityLine.Counts(audit.Findings, source.Words),
        audit.Unchecked.Count == 0 ? "" : source.Words.Count("audit.count.unchecked", audit.Unchecked.Count),
        Readiness.All(audit, source).Select(ReadinessCell.Of).ToValueList());

    internal static CodeLink LinkTo(Certification certification) =>
        new(certification.Number.Value.Value, certification.Title.Value, Addresses.AuditOf(certification.Number.Value));
}

/// <summary>The readiness for one criterion, in the least room.</summary>
/// <param name="Kind">What chooses shape and colour.</param>
/// <param name="Whole">In words.</param>
/// <param name="Criterion">The criterion.</param>
public sealed record ReadinessCell(string Kind, string Whole, string Criterion)
{
    internal static ReadinessCell Of(Readiness readiness) => new(
        readiness.State.Kind,
        readiness.Counts.Count > 0 ? string.Join(", ", readiness.Counts.Select(count => count.Text)) : readiness.State.Text,
        readiness.Criterion.Code);
}
