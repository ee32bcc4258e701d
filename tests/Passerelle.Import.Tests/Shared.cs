namespace Passerelle.Import.Tests;

/// <summary>The real fiches and samples that lie beside the repository on the project's own machines; nobody else has them.</summary>
internal static class Shared
{
    /// <summary>Why a test that needs them is skipped; null where they are there.</summary>
    public static string? Absence { get; } = Directory.Exists(Folder) ? null : "The real fiches (../shared beside the repository) are not on this machine.";

    /// <summary>The folder, whether it is there or not.</summary>
    public static string Folder => Path.Combine(RepositoryRoot(), "..", "shared");

    /// <summary>A path below it.</summary>
    public static string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Site.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository: no Site.sln above them.");
    }
}

/// <summary>A test over the real fiches.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = Shared.Absence;
}

/// <summary>A test over some of the real fiches.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = Shared.Absence;
}
