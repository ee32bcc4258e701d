using System.IO.Compression;
using Passerelle.Import.Output;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Cli.Exporting;

/// <summary>Writes exports so that nobody meets half of one: first beside the place, then into it.</summary>
internal static class ExportFiles
{
    private const string Staged = ".passerelle-new";

    // The first day that a ZIP can name: the same tables give the same bytes on any day.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes one file.</summary>
    /// <exception cref="ImportException">The system refused.</exception>
    public static void WriteFile(string path, Action<Stream> write) => Guarded(path, () => Place(path, write));

    /// <summary>Writes tables into a folder, or into a ZIP where the path ends like one.</summary>
    /// <exception cref="ImportException">The folder holds other files, or the system refused.</exception>
    public static void WriteTables(string path, Action<Func<string, Stream>> write)
    {
        var tables = new SortedDictionary<string, MemoryStream>(StringComparer.Ordinal);
        write(name => tables[name] = new MemoryStream());
        var files = tables.Select(table => (Name: table.Key, Bytes: table.Value.ToArray())).ToList();
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) Guarded(path, () => Place(path, stream => Zip(files, stream)));
        else Guarded(path, () => WriteFolder(path, files));
    }

    private static void WriteFolder(string folder, List<(string Name, byte[] Bytes)> files)
    {
        RequireOwn(folder, files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal));
        Directory.CreateDirectory(folder);
        try
        {
            foreach (var (name, bytes) in files) File.WriteAllBytes(Path.Combine(folder, name) + Staged, bytes);
            foreach (var (name, _) in files) File.Move(Path.Combine(folder, name) + Staged, Path.Combine(folder, name), overwrite: true);
        }
        finally
        {
            foreach (var (name, _) in files) File.Delete(Path.Combine(folder, name) + Staged);
        }
    }

    private static void RequireOwn(string folder, HashSet<string> names)
    {
        if (!Directory.Exists(folder)) return;
        var entries = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);
        var foreign = entries.FirstOrDefault(name => !names.Contains(name));
        if (foreign is not null) throw new ImportException(new Diagnostic(WritingFaults.ForeignFile, SourceSpan.StartOf(folder), [folder, foreign]));
    }

    private static void Zip(List<(string Name, byte[] Bytes)> files, Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in files)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = FixedTime;
            using var content = entry.Open();
            content.Write(bytes);
        }
    }

    private static void Place(string path, Action<Stream> write)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        try
        {
            using (var stream = File.Create(path + Staged)) write(stream);
            File.Move(path + Staged, path, overwrite: true);
        }
        finally
        {
            File.Delete(path + Staged);
        }
    }

    private static void Guarded(string path, Action work)
    {
        try
        {
            work();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(new Diagnostic(WritingFaults.WriteRefused, SourceSpan.StartOf(path), [path, refusal.Message]));
        }
    }
}
