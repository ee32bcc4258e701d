namespace Passerelle.Site.Exports;

/// <summary>A format for machines.</summary>
/// <param name="Key">Its name among the strings of the interface, and in the code of pages.</param>
/// <param name="Name">Its own name, in no language: <c>CASE 1.1</c>.</param>
/// <param name="MediaType"><c>application/json</c>.</param>
public sealed record ExportFormat(string Key, string Name, string MediaType)
{
    /// <summary>Everything, in the words of the YAML.</summary>
    public static ExportFormat Json { get; } = new("json", "JSON", "application/json");

    /// <summary>What the JSON may hold.</summary>
    public static ExportFormat JsonSchema { get; } = new("jsonSchema", "JSON Schema", "application/schema+json");

    /// <summary>Frameworks of competencies, of 1EdTech.</summary>
    public static ExportFormat Case { get; } = new("case", "CASE 1.1", "application/json");

    /// <summary>The European Learning Model, profile for qualifications.</summary>
    public static ExportFormat Elm { get; } = new("elm", "ELM 3", "application/ld+json");

    /// <summary>Definitions of badges, of 1EdTech.</summary>
    public static ExportFormat OpenBadges { get; } = new("openBadges", "Open Badges 3.0", "application/ld+json");
}
