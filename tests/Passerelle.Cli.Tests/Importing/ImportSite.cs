using Passerelle.Cli.Importing;
using Passerelle.Import;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Cli.Tests.Importing;

/// <summary>A folder with sources of invented fiches, on which the commands of import and export are run.</summary>
internal sealed class ImportSite : IDisposable
{
    private static readonly BilingualText Kind = new("source d’essai", "source for tests");

    private readonly Dictionary<string, Func<OpenedSource>> sources = new(StringComparer.Ordinal);
    private readonly string folder = Directory.CreateTempSubdirectory("passerelle-import-").FullName;

    public string Input => this["input"];

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string this[string path] => Path.Combine(folder, path);

    public void Give(string name, params ImportedFiche[] fiches) => Give(new FakeSource(name, fiches));

    public void Give(FicheSource source) => sources[source.Name] = () => new OpenedFiches(Kind, source);

    public void Give(string name, ImportedNomenclature nomenclature) => sources[name] = () => new OpenedNomenclature(Kind, nomenclature, []);

    public void Refuse(string name, Diagnostic fault) => sources[name] = () => throw new ImportException(fault);

    public string Read(string path) => File.ReadAllText(this[path]);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public IEnumerable<string> FilesBelow(string path) =>
        Directory.EnumerateFiles(this[path], "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(this[path], file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public Task<CommandRun> ImportAsync(params string[] arguments) => RunAsync(["import", "--to", Input, .. arguments]);

    public async Task<CommandRun> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, errors, IsInteractive: false, name => Variables.GetValueOrDefault(name));
        var formats = new OfficialFormats(path => sources[path](), WriteFeed, WriteTables);
        var exitCode = await Program.RunAsync(arguments, terminal, formats);
        return new CommandRun(exitCode, $"{output}", $"{errors}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void WriteFeed(IEnumerable<Certification> certifications, Nomenclatures nomenclatures, Stream stream)
    {
        foreach (var certification in certifications) stream.Write(System.Text.Encoding.UTF8.GetBytes($"<{certification.Number.Value}>{certification.Title.Value}</>\n"));
    }

    private static void WriteTables(IEnumerable<Certification> certifications, Nomenclatures nomenclatures, Func<string, Stream> open)
    {
        using var standard = open("Standard.csv");
        using var blocks = open("Blocs.csv");
        foreach (var certification in certifications)
        {
            standard.Write(System.Text.Encoding.UTF8.GetBytes($"{certification.Number.Value}\r\n"));
            blocks.Write(System.Text.Encoding.UTF8.GetBytes($"{certification.Blocks.Count}\r\n"));
        }
    }
}
