using Passerelle.Audit;
using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing;

/// <summary>What a command says of an audit in one sentence.</summary>
internal sealed class AuditSentences(Language language)
{
    private readonly Sentences sentences = new(language);

    private bool IsFrench => language == Language.French;

    /// <summary>Audit au 2026-11-21 : 1 erreur, 2 avertissements, 0 information ; 1 constat accepté, 3 déjà connus ; 4 règles …</summary>
    public string Summary(AuditReport report, DateOnly asOf)
    {
        string?[] parts =
        [
            Severities(report.Findings),
            report.Accepted.Count == 0 ? null : Said(report.Accepted.Count, "constat accepté", "constats acceptés", "finding accepted", "findings accepted"),
            report.Known.Count == 0 ? null : Said(report.Known.Count, "constat déjà dans la référence", "constats déjà dans la référence", "finding in the baseline", "findings in the baseline"),
            Unchecked(report),
        ];
        var day = $"{asOf:yyyy-MM-dd}";
        return Set($"{(IsFrench ? $"Audit au {day} :" : $"Audit as of {day}:")} {string.Join(IsFrench ? " ; " : "; ", parts.OfType<string>())}.");
    }

    /// <summary>Audit : 1 erreur, 2 avertissements, 0 information. « passerelle check » les montre.</summary>
    public string InPassing(AuditReport report) => Set(IsFrench
        ? $"Audit : {Severities(report.Findings)} ; « passerelle check » les montre."
        : $"Audit: {Severities(report.Findings)}; “passerelle check” shows them.");

    /// <summary>Audit : 1 erreur, 2 avertissements, 0 information.</summary>
    public string Counted(IEnumerable<Finding> findings) => Set(IsFrench ? $"Audit : {Severities(findings)}." : $"Audit: {Severities(findings)}.");

    /// <summary>12 constats, dans « constats.json ».</summary>
    public string Written(AuditReport report, string path) => Set(IsFrench
        ? $"{Findings(report.Findings.Count)}, dans « {path} »."
        : $"{Findings(report.Findings.Count)}, in “{path}”.");

    /// <summary>12 constats dans la référence « audit-reference.json » ; seuls de nouveaux compteront.</summary>
    public string BaselineWritten(int count, string path) => Set(IsFrench
        ? $"{Findings(count)} dans la référence « {path} » ; seuls de nouveaux compteront."
        : $"{Findings(count)} in the baseline “{path}”; only new ones will count.");

    /// <summary>Rapport pour l’auditeur : ouvrez « rapport/index.html ».</summary>
    public string ReportWritten(string page) => Set(IsFrench ? $"Rapport pour l’auditeur : ouvrez « {page} »." : $"Report for the auditor: open “{page}”.");

    private string Severities(IEnumerable<Finding> findings)
    {
        var counts = findings.CountBy(finding => finding.Severity).ToDictionary();
        int CountOf(FindingSeverity severity) => counts.GetValueOrDefault(severity);
        return string.Join(
            ", ",
            Said(CountOf(FindingSeverity.Error), "erreur", "erreurs", "error", "errors"),
            Said(CountOf(FindingSeverity.Warning), "avertissement", "avertissements", "warning", "warnings"),
            Said(CountOf(FindingSeverity.Info), "information", "informations", "note", "notes"));
    }

    private string? Unchecked(AuditReport report)
    {
        var count = report.Unknown.Select(each => each.Rule).Distinct().Count();
        return count == 0 ? null : Said(
            count,
            "règle n’a pas pu être vérifiée partout, car les fiches ne disent pas tout",
            "règles n’ont pas pu être vérifiées partout, car les fiches ne disent pas tout",
            "rule could not be checked everywhere, because the fiches do not say all",
            "rules could not be checked everywhere, because the fiches do not say all");
    }

    private string Findings(int count) => Said(count, "constat", "constats", "finding", "findings");

    private string Said(int count, string un, string des, string one, string other) =>
        IsFrench ? sentences.Count(count, un, des) : sentences.Count(count, one, other);

    private string Set(string text) => IsFrench ? FrenchSpacing.Set(text) : text;
}
