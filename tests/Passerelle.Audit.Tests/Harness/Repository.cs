namespace Passerelle.Audit.Tests.Harness;

/// <summary>Files of this repository, seen from the folder that the tests were built into.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Exemplary => Path.Combine(Root, "tests", "sites", "exemplary");

    public static string Sample => Path.Combine(Root, "input");

    /// <summary>Where the files of a rule stand, without their extension.</summary>
    public static string SourceOf(Rule rule) => Path.Combine(Root, "src", "Passerelle.Audit", "Rules", GroupOf(rule), rule.Name);

    public static string TestOf(Rule rule) => Path.Combine(Root, "tests", "Passerelle.Audit.Tests", "Rules", GroupOf(rule), rule.Name);

    private static string GroupOf(Rule rule) => RuleCatalog.Groups.Single(group => group.Rules.Contains(rule)).Name;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Site.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("There is no Site.sln above the tests.");
    }
}
