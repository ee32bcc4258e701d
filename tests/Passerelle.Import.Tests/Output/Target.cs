using Passerelle.Import.Output;
using Passerelle.Reading;

namespace Passerelle.Import.Tests.Output;

/// <summary>A folder of its own to import into.</summary>
internal sealed class Target : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("passerelle-import-").FullName;

    /// <summary>The input folder; it is not there before something is written.</summary>
    public string Input => Path.Combine(folder, "input");

    /// <summary>All files, in ordinal order, hidden ones too.</summary>
    public IEnumerable<string> Files => !Directory.Exists(Input)
        ? []
        : Directory.EnumerateFiles(Input, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Input, file).Replace('\\', '/')).Where(file => !file.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public string this[string path] => Path.Combine(Input, path);

    public string Outside(string path) => Path.Combine(folder, path);

    public string Read(string path) => File.ReadAllText(this[path]);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public Importer Importer(bool force = false, bool isTrial = false) => new(new ImportTerms(Input, force, isTrial));

    /// <summary>Imports one fiche and what goes with it.</summary>
    public FicheOutcome Import(ImportedFiche fiche, bool force = false, bool isTrial = false)
    {
        var importer = Importer(force, isTrial);
        var outcome = importer.Take(fiche, "fiche.txt");
        importer.FinishExternals();
        importer.FinishSite(new DateOnly(2026, 11, 21));
        return outcome;
    }

    /// <summary>What a file says, whatever its layout.</summary>
    public IEnumerable<string> ValuesOf(string path, string key) => YamlValues.Of(Read(path)).Where(value => value.Path == key).Select(value => value.Text);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
