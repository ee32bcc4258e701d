namespace Passerelle.EndToEnd.Running;

/// <summary>Where the things of this repository are, seen from the folder that the tests were built into.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Input { get; } = Path.Combine(Root, "input");

    public static string Themes { get; } = Path.Combine(Root, "themes");

    public static string Tests { get; } = Path.Combine(Root, "tests", "Passerelle.EndToEnd");

    /// <summary>The program as built with the same configuration as the tests.</summary>
    public static string Program { get; } = Path.Combine(Root, "src", "Passerelle.Cli", "bin", Configuration, Framework, "passerelle.dll");

    private static string Framework => new DirectoryInfo(AppContext.BaseDirectory).Name;

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Site.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository: no Site.sln above them.");
    }
}
