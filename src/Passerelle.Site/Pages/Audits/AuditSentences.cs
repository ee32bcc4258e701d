using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>Sentences of the page of a certification.</summary>
internal static class AuditSentences
{
    /// <summary>What was found, what was left out, and what could not be checked.</summary>
    public static string LeadOf(CertificationAudit audit, Words words)
    {
        List<string> sentences =
        [
            audit.Findings.Count == 0
                ? words["audit.certification.none"]
                : words.Fill("audit.certification.lead", ("counts", words.Join(SeverityLine.Counts(audit.Findings, words).Select(count => count.Text).ToValueList()))),
        ];
        if (audit.Accepted.Count > 0) sentences.Add(words.Count("audit.readiness.accepted", audit.Accepted.Count));
        if (audit.Known.Count > 0) sentences.Add(words.Count("audit.readiness.known", audit.Known.Count));
        if (audit.Unchecked.Count > 0) sentences.Add(words.Count("audit.readiness.unchecked", audit.Unchecked.Count));
        return string.Join(' ', sentences);
    }

    /// <summary>Why nothing can be told of a version before.</summary>
    public static ValueList<string> WithoutChanges(CertificationNumber number, PageSource source)
    {
        var unknown = VersionsPage.UnknownOf(number, source);
        return unknown.Count > 0 ? unknown : [source.Words["audit.changes.none"]];
    }
}
