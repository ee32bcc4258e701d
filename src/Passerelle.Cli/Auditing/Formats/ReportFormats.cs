namespace Passerelle.Cli.Auditing.Formats;

/// <summary>The forms of the report of a check, by their name on the command line.</summary>
internal static class ReportFormats
{
    /// <summary>The form for a person, which is no <see cref="IReportFormat"/>: a terminal may have colours.</summary>
    public const string Text = "text";

    /// <summary>All names.</summary>
    public static string[] Names { get; } = [Text, "json", "sarif", "github", "csv", "junit"];

    /// <summary>The form of a name; null for text.</summary>
    public static IReportFormat? Find(string name) => name switch
    {
        "json" => new JsonFindings(),
        "sarif" => new SarifLog(),
        "github" => new GitHubCommands(),
        "csv" => new CsvFindings(),
        "junit" => new JUnitReport(),
        _ => null,
    };
}
