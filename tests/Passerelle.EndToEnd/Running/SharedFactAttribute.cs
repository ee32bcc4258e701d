namespace Passerelle.EndToEnd.Running;

/// <summary>The real fiches that lie beside the repository on the project's own machines; nobody else has them.</summary>
internal static class OfficialFiles
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared");

    /// <summary>Why a test that needs them is skipped; null where they are there.</summary>
    public static string? Absence { get; } = Directory.Exists(Folder) ? null : "The real fiches (../shared beside the repository) are not on this machine.";

    /// <summary>Texts of published pages.</summary>
    public static IEnumerable<string> Pages => Directory.EnumerateFiles(Path.Combine(Folder, "seeds"), "*.txt").Order(StringComparer.Ordinal);

    /// <summary>Fiches of the open data.</summary>
    public static IEnumerable<string> Feeds => Directory.EnumerateFiles(Path.Combine(Folder, "samples", "xml"), "*.xml").Order(StringComparer.Ordinal);
}

/// <summary>A test over the real fiches.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = OfficialFiles.Absence;
}
