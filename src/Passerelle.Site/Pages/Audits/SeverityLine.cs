using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>How grave something is, in words; its kind chooses shape and colour.</summary>
/// <param name="Kind"><c>error</c>, <c>warning</c> or <c>info</c>; <c>partial</c>, <c>silent</c> or <c>unruled</c> where nothing was found.</param>
/// <param name="Text">In words.</param>
public sealed record SeverityLine(string Kind, string Text)
{
    private static readonly FindingSeverity[] GravestFirst = [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info];

    internal static SeverityLine Of(FindingSeverity severity, Words words) => new(KindOf(severity), words[$"audit.severity.{KindOf(severity)}"]);

    /// <summary>How many findings there are of each severity, the gravest first; those of which there is none are left out.</summary>
    internal static ValueList<SeverityLine> Counts(IEnumerable<Finding> findings, Words words)
    {
        var counts = findings.CountBy(finding => finding.Severity).ToDictionary(pair => pair.Key, pair => pair.Value);
        return GravestFirst
            .Where(counts.ContainsKey)
            .Select(severity => new SeverityLine(KindOf(severity), words.Count($"audit.count.{KindOf(severity)}", counts[severity])))
            .ToValueList();
    }

    internal static string KindOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };
}
