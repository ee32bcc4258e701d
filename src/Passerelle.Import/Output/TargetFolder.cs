using System.Text;
using Passerelle.Import.Sources;

namespace Passerelle.Import.Output;

/// <summary>The input folder that an import writes into. It is entered by real folders only: no link in it is followed.</summary>
/// <param name="root">Path of the folder; it need not be there yet.</param>
internal sealed class TargetFolder(string root)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How messages name it.</summary>
    public string Name => root;

    /// <summary>The bytes of a file; null where it is not there.</summary>
    /// <exception cref="ImportException">A link is on the way, or the file cannot be read.</exception>
    public byte[]? Read(string path)
    {
        var place = PlaceOf(path);
        try
        {
            return File.Exists(place) ? File.ReadAllBytes(place) : null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(WritingFaults.SourceMissing.About(path, path, refusal.Message));
        }
    }

    /// <summary>The text of a file; null where it is not there.</summary>
    /// <exception cref="ImportException">A link is on the way, or the file cannot be read.</exception>
    public string? ReadText(string path) => Read(path) is { } bytes ? Encoding.GetString(bytes) : null;

    /// <summary>Paths of the YAML files directly in a folder of it, in ordinal order.</summary>
    /// <exception cref="ImportException">A link is on the way.</exception>
    public IEnumerable<string> YamlFilesIn(string folder)
    {
        var place = PlaceOf(folder);
        if (!Directory.Exists(place)) return [];
        return Directory.EnumerateFiles(place, "*.yaml")
            .Select(file => Path.GetFileName(file))
            .Where(name => !name.StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .Select(name => $"{folder}/{name}");
    }

    /// <summary>Brings files to their new state: all of them, or none.</summary>
    /// <exception cref="ImportException">A link is on the way, or the system refused; then all is as it was.</exception>
    public void Apply(IEnumerable<PlannedFile> files)
    {
        var changes = files.Where(file => file.IsChange).Select(file => (file, Place: PlaceOf(file.Path))).ToList();
        var step = new FileSwap();
        var current = root;
        try
        {
            foreach (var (file, place) in changes)
            {
                current = file.Path;
                step.Stage(place, file.After is null ? null : Encoding.GetBytes(file.After));
            }

            step.Commit();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            step.Undo();
            throw new ImportException(WritingFaults.WriteRefused.About(current, current, refusal.Message));
        }
    }

    private string PlaceOf(string path)
    {
        var place = root;
        foreach (var part in path.Split('/'))
        {
            place = Path.Combine(place, part);
            if (new FileInfo(place).LinkTarget is not null) throw new ImportException(WritingFaults.LinkInTarget.About(path, place));
        }

        return place;
    }
}
