namespace Passerelle.Cli.Tests;

/// <summary>What a command said, and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public string LastLine => Output.TrimEnd().Split('\n')[^1].TrimEnd();
}

/// <summary>A folder with an input, on which commands are run in this process.</summary>
internal sealed class TestSite : IDisposable
{
    /// <summary>A site without certifications.</summary>
    public const string SiteYaml = """
        schema: 1
        titre: École d’essai
        etat_au: 2026-11-21
        organisation: {nom: École d’essai}

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("passerelle-cli-").FullName;

    public TestSite() => Write("input/site.yaml", SiteYaml);

    public string Input => this["input"];

    public string Output => this["output"];

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public bool IsInteractive { get; init; }

    public string this[string path] => Path.Combine(folder, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>Builds this site.</summary>
    public Task<CommandRun> BuildAsync(params string[] more) => RunAsync(["build", "--input", Input, "--output", Output, .. more]);

    public async Task<CommandRun> RunAsync(string[] arguments, CancellationToken cancellation = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var exitCode = await Program.RunAsync(arguments, Terminal(output, errors), cancellation);
        return new CommandRun(exitCode, $"{output}", $"{errors}");
    }

    /// <summary>A terminal that writes here and knows the variables of this site; the cache is the one of the user.</summary>
    public Terminal Terminal(TextWriter output, TextWriter errors) =>
        new(output, errors, IsInteractive, name => Variables.GetValueOrDefault(name) ?? (IsOfCache(name) ? Environment.GetEnvironmentVariable(name) : null));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static bool IsOfCache(string name) => name is "PASSERELLE_CACHE" or "XDG_CACHE_HOME" or "HOME" or "PATH";
}
