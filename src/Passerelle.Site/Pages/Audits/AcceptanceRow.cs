using Passerelle.Audit;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Audits;

/// <summary>A finding that the school accepts.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How grave the finding is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Place">Where.</param>
/// <param name="Reason">Why it is accepted, in the words of the school.</param>
/// <param name="Until">Last day on which it is.</param>
public sealed record AcceptanceRow(CodeLink Rule, SeverityLine Severity, string Message, InputPlace Place, string Reason, DateOnly Until)
{
    internal static AcceptanceRow Of(Acceptance acceptance, PageSource source)
    {
        var (finding, entry, words) = (acceptance.Finding, acceptance.Entry, source.Words);
        return new(
            RuleRow.LinkTo(finding.Rule, words),
            SeverityLine.Of(finding.Severity, words),
            finding.Message(words.Language),
            new(finding.Place.File, finding.Place.Line, finding.Path),
            entry.Reason.Value,
            entry.Until.Value);
    }
}
