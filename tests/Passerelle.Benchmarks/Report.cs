using System.Runtime.InteropServices;

namespace Passerelle.Benchmarks;

/// <summary>REPORT.md: one section a benchmark; a section that is measured again replaces the one before.</summary>
internal static class Report
{
    private const string Heading = "## ";

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the benchmarks.</summary>
    public static string Folder { get; } = Path.Combine(Root, "tests", "Passerelle.Benchmarks");

    /// <summary>Writes a section and leaves the others as they are.</summary>
    public static void Write(string title, string body)
    {
        var path = Path.Combine(Folder, "REPORT.md");
        var sections = File.Exists(path) ? Sections(File.ReadAllText(path)) : [];
        sections[title] = $"{body.Trim()}\n\n{Machine}";
        File.WriteAllText(path, Text(sections));
        Console.WriteLine(sections[title]);
    }

    private static string Machine => $"Measured on {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}.";

    private static SortedDictionary<string, string> Sections(string text)
    {
        var sections = text.ReplaceLineEndings("\n").Split('\n' + Heading).Skip(1).Select(section => section.Split('\n', 2));
        return new(sections.ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim()), StringComparer.Ordinal);
    }

    private static string Text(SortedDictionary<string, string> sections) =>
        "# Benchmarks\n\nWritten by `dotnet run -c Release --project tests/Passerelle.Benchmarks -- import` (or `layout`, `sheets`, `audit`, `search`); each section says what was measured and where.\n"
        + string.Concat(sections.Select(section => $"\n{Heading}{section.Key}\n\n{section.Value}\n"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Site.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No Site.sln above the program.");
    }
}
