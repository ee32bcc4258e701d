using Passerelle.Audit;
using Passerelle.Cli.Building;
using Passerelle.Model;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Auditing;

/// <summary>What a check has to report.</summary>
/// <param name="Input">Folder that was checked, as the user named it.</param>
/// <param name="Attempt">What reading says.</param>
/// <param name="Catalogue">What was audited.</param>
/// <param name="Audit">What the audit found, of the rules that were asked for.</param>
/// <param name="Rules">Those rules.</param>
/// <param name="AsOf">The day of the audit.</param>
/// <param name="FailOn">The least severity that lets the check fail; null where none does.</param>
internal sealed record CheckReport(
    string Input, Attempt Attempt, Catalogue Catalogue, AuditReport Audit, ValueList<Rule> Rules, DateOnly AsOf, FindingSeverity? FailOn)
{
    public Language Language => Attempt.Language;

    public InputSources Sources => Attempt.Sources;

    /// <summary>Whether a finding is too grave.</summary>
    public bool Fails(Finding finding) => finding.Severity >= FailOn;

    /// <summary>Whether any is.</summary>
    public bool IsFailed => Audit.Findings.Any(Fails);

    /// <summary>Findings by certification, those of the site as a whole first; each group by file and line.</summary>
    public IEnumerable<IGrouping<CertificationNumber?, Finding>> ByCertification => Audit.Findings
        .GroupBy(finding => finding.Certification)
        .OrderBy(group => group.Key?.Value ?? "", StringComparer.Ordinal);
}
