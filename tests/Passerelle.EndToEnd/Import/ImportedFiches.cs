using System.Text.Json;
using Passerelle.EndToEnd.Running;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;

namespace Passerelle.EndToEnd.Import;

/// <summary>All real fiches, imported into one new site by the real program, then checked and built.</summary>
public sealed class ImportedFiches : IAsyncLifetime, IDisposable
{
    private readonly TestFolder work = new();

    /// <summary>The input folder that the import made.</summary>
    internal string Input => work["input"];

    /// <summary>What the import printed, and how it ended; null where there is nothing to import.</summary>
    internal ProgramRun Imported { get; private set; } = null!;

    internal ProgramRun Checked { get; private set; } = null!;

    internal ProgramRun Built { get; private set; } = null!;

    /// <summary>The report, as JSON.</summary>
    internal JsonElement Report { get; private set; }

    /// <summary>What stands in the input folder.</summary>
    internal Catalogue Catalogue { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (OfficialFiles.Absence is not null) return;
        Imported = await PasserelleProgram.RunAsync(
            ["import", .. OfficialFiles.Pages, .. OfficialFiles.Feeds, "--to", Input, "--as-of", "2026-11-21", "--format", "json"]);
        Report = JsonDocument.Parse(Imported.Output).RootElement;
        Checked = await PasserelleProgram.RunAsync(["check", "--input", Input, "--fail-on", "never"]);
        Built = await PasserelleProgram.BuildAsync(Input, work["site"]);
        var read = CatalogueReader.Read(InputFolder.At(Input));
        Catalogue = read.Catalogue ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics.Select(d => $"{d.Place} {d.Message(Language.English)}")));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => work.Dispose();

    /// <summary>A path in the folder of this test.</summary>
    internal string At(string name) => work[name];

    /// <summary>The text of all YAML files of a certification, and of those that it refers to, one after the other.</summary>
    internal string YamlOf(CertificationNumber number)
    {
        var certification = Catalogue.Certification(number)!;
        var others = certification.Equivalences.SelectMany(equivalence => equivalence.Held).Select(held => held.Number.Value)
            .Concat(certification.Replaces.Select(old => old.Value))
            .Select(other => Path.Combine(Input, "externes", other.Slug + ".yaml"))
            .Where(File.Exists);
        return string.Join('\n', Directory
            .EnumerateFiles(Path.Combine(Input, "certifications", number.Slug), "*.yaml", SearchOption.AllDirectories)
            .Concat(others.Distinct(StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText));
    }
}
