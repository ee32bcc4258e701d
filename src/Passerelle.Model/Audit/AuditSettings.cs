namespace Passerelle.Model;

/// <summary>What <c>site.yaml</c> says of the audit.</summary>
public sealed record AuditSettings
{
    /// <summary>The one name of a baseline: a file of the input has a name by which it is known.</summary>
    public const string BaselineName = "audit-reference.json";

    /// <summary>Severities that differ from those of the rules.</summary>
    public ValueList<RuleSeverity> Severities { get; init; }

    /// <summary>Thresholds that differ from the usual ones.</summary>
    public ValueList<ThresholdValue> Thresholds { get; init; }

    /// <summary>Files that extend word lists.</summary>
    public ValueList<WordListFile> WordLists { get; init; }

    /// <summary>Findings that are accepted, each for a reason and for a time.</summary>
    public ValueList<AcceptedFinding> Accepted { get; init; }

    /// <summary>File of the findings that were there before; only new ones count against the site.</summary>
    public Located<string>? Baseline { get; init; }

    /// <summary>The severity that the school gives to a rule, or null.</summary>
    public FindingSeverity? SeverityOf(string rule) =>
        Severities.Where(each => each.Rule == rule).Select(each => (FindingSeverity?)each.Severity.Value).FirstOrDefault();

    /// <summary>Whether a rule is run at all.</summary>
    public bool IsRun(string rule) => SeverityOf(rule) != FindingSeverity.Ignored;

    /// <summary>The value of a threshold.</summary>
    public int ValueOf(Threshold threshold) =>
        Thresholds.Where(each => each.Threshold == threshold).Select(each => (int?)each.Value.Value).FirstOrDefault() ?? threshold.Default;
}

/// <summary>The severity that a school gives to a rule.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Severity">How grave its findings are.</param>
public sealed record RuleSeverity(string Rule, Located<FindingSeverity> Severity);

/// <summary>The value that a school gives to a threshold.</summary>
public sealed record ThresholdValue(Threshold Threshold, Located<int> Value);

/// <summary>A file of the input that extends a word list, one word or phrase a line.</summary>
/// <param name="List">Which list.</param>
/// <param name="Path">Path relative to the input folder: <c>listes/verbes.txt</c>.</param>
public sealed record WordListFile(WordListKind List, Located<string> Path);

/// <summary>A finding that is accepted for a time.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Where">A certification (<c>RNCP99101</c>), a file, or a place: <c>certifications/rncp99101/blocs/bc01.yaml: competences[C3].texte</c>.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Until">Last day on which it is.</param>
public sealed record AcceptedFinding(Located<string> Rule, Located<string> Where, Located<string> Reason, Located<DateOnly> Until);
