using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>A finding as the report tells it.</summary>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Rule">The rule: id, title and page.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Place">Where.</param>
/// <param name="Quote">What stands there, or null.</param>
/// <param name="Related">Other places that have to do with it.</param>
/// <param name="Suggestion">How to mend it.</param>
/// <param name="Source">What the rule rests on.</param>
/// <param name="Subject">The page that it speaks of, or null.</param>
public sealed record FindingView(
    string Anchor,
    CodeLink Rule,
    SeverityLine Severity,
    string Message,
    InputPlace Place,
    QuoteView? Quote,
    ValueList<RelatedView> Related,
    string Suggestion,
    SourceLine Source,
    CodeLink? Subject)
{
    /// <summary>Findings in their order; two that are alike have different anchors.</summary>
    /// <param name="findings">Findings on one certification, or on the settings of the site.</param>
    /// <param name="subjects">What they speak of; null for the settings.</param>
    /// <param name="anchors">Anchors of the page.</param>
    /// <param name="source">What pages are made from.</param>
    internal static ValueList<FindingView> All(IEnumerable<Finding> findings, FindingSubjects? subjects, UniqueAnchors anchors, PageSource source) => findings
        .Select(finding => Of(finding, anchors.Next("constat-" + finding.Fingerprint), subjects?.Of(finding).Subject, source))
        .ToValueList();

    private static FindingView Of(Finding finding, string anchor, CodeLink? subject, PageSource source)
    {
        var words = source.Words;
        return new(
            anchor,
            RuleRow.LinkTo(finding.Rule, words),
            SeverityLine.Of(finding.Severity, words),
            finding.Message(words.Language),
            new(finding.Place.File, finding.Place.Line, finding.Path),
            finding.Quote is { } quote ? QuoteView.Of(quote) : null,
            finding.Related.Select(related => RelatedView.Of(related, finding, words)).ToValueList(),
            finding.Suggestion(words.Language),
            SourceLine.Of(finding.Rule.RestsOn[0], words),
            subject is null ? null : new AuditLinks(source).Of(subject));
    }
}

/// <summary>A place in the input.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line.</param>
/// <param name="Keys">The keys that lead there; empty for the file as a whole.</param>
public sealed record InputPlace(string File, int Line, string Keys);

/// <summary>Another place that has to do with a finding.</summary>
/// <param name="Role">What it is to the finding.</param>
/// <param name="Place">Where.</param>
/// <param name="Text">What stands there, or null.</param>
public sealed record RelatedView(string Role, InputPlace Place, string? Text)
{
    internal static RelatedView Of(RelatedPlace related, Finding finding, Words words) => new(
        finding.RoleOf(related, words.Language),
        new(related.Place.File, related.Place.Line, related.Path),
        related.Text is { } text ? QuoteView.BeginningOf(text) : null);
}
