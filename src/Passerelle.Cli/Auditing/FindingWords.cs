using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Cli.Auditing;

/// <summary>The words that reports use of findings.</summary>
internal static class FindingWords
{
    private static readonly BilingualText Info = new("information", "note");

    /// <summary>A severity for readers.</summary>
    public static string Of(FindingSeverity severity, Language language) => (severity switch
    {
        FindingSeverity.Error => SeverityWords.Error,
        FindingSeverity.Warning => SeverityWords.Warning,
        _ => Info,
    }).In(language);

    /// <summary>A severity for programs; the same as on the command line.</summary>
    public static string KeyOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>How sure a source is, in a few words.</summary>
    public static string Of(Certainty certainty, Language language) => (certainty switch
    {
        Certainty.Law => new BilingualText("texte de droit", "a text of law"),
        Certainty.FranceCompetences => new BilingualText("texte de France compétences", "a text of France compétences"),
        Certainty.OpenData => new BilingualText("mesuré sur les données ouvertes", "measured on the open data"),
        Certainty.Secondary => new BilingualText("rapporté par un tiers", "told by a third party"),
        _ => new BilingualText("déduction, à discuter", "a conclusion, open to debate"),
    }).In(language);

    /// <summary>The source that a rule rests on: <c>F5: France compétences, note sur les blocs</c>.</summary>
    public static string SourceOf(Rule rule, Language language) => $"{rule.RestsOn[0].Key}: {rule.RestsOn[0].Title.In(language)}";
}
