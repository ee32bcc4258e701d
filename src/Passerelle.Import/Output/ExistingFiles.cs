using Passerelle.Import.Sources;
using Passerelle.Model;
using Passerelle.Reading;

namespace Passerelle.Import.Output;

/// <summary>The files of the target that have to do with one certification, and what they say.</summary>
/// <param name="Files">Texts by path.</param>
/// <param name="Certification">The certification; null where there is none yet.</param>
internal sealed record ExistingFiles(IReadOnlyDictionary<string, string> Files, Certification? Certification)
{
    /// <summary>The text of a file, or null.</summary>
    public string? TextOf(string path) => Files.GetValueOrDefault(path);

    /// <summary>Reads the folder of a certification and the file that describes it as an external one.</summary>
    /// <exception cref="ImportException">They cannot be read, or have faults.</exception>
    public static ExistingFiles Of(CertificationNumber number, TargetFolder target)
    {
        var folder = InputPaths.FolderOf(number);
        string[] names = [InputPaths.Main(number), InputPaths.Publication(number), .. target.YamlFilesIn($"{folder}/blocs")];
        var bytes = Read(names, target);
        var part = InputPart.Read(bytes);
        if (!part.IsSound) throw new ImportException(Faulty(folder, part));
        var texts = Read([InputPaths.External(number)], target).Concat(bytes);
        return new ExistingFiles(
            texts.ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal),
            part.Certifications is [var certification, ..] ? certification : null);
    }

    private static Dictionary<string, byte[]> Read(IEnumerable<string> paths, TargetFolder target) => paths
        .Select(path => (path, bytes: target.Read(path)))
        .Where(file => file.bytes is not null)
        .ToDictionary(file => file.path, file => file.bytes!, StringComparer.Ordinal);

    private static Diagnostic Faulty(string folder, InputPart part)
    {
        var first = part.Faults.First(fault => fault.Kind.Severity == Severity.Error);
        return new Diagnostic(WritingFaults.TargetFaulty, first.Place, [folder]);
    }
}
