namespace Passerelle.Reading.Tests;

/// <summary>Folders of the repository, found from the place of this source file's project.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string InvalidSites => Path.Combine(Root, "tests", "invalid-sites");

    public static string MinimalSite => Path.Combine(Root, "tests", "sites", "minimal");

    public static string Input => Path.Combine(Root, "input");

    public static string Schemas => Path.Combine(Root, "input", "schema");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Site.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run from a build inside the repository.");
    }
}
