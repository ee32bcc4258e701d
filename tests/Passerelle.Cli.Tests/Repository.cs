namespace Passerelle.Cli.Tests;

/// <summary>Files of this repository, seen from the folder that the tests were built into.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Site.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("There is no Site.sln above the tests.");
    }
}
