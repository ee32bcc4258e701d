using Passerelle.Model;

namespace Passerelle.Site.Output;

/// <summary>What writing did.</summary>
/// <param name="Written">Files that are new or have changed.</param>
/// <param name="Unchanged">Files that were left alone.</param>
/// <param name="Removed">Files of an earlier build that have no source any more.</param>
public sealed record WriteReport(int Written, int Unchanged, int Removed);

/// <summary>
/// Brings an output folder to the state of the site. Only what changed is written: first all of it beside its place,
/// then each file is renamed, so that a reader never meets half a file and a full disk leaves the last site as it was.
/// </summary>
public static class SiteWriter
{
    private const string Staged = ".passerelle-new";

    /// <summary>Writes, and removes what an earlier build wrote and this one did not.</summary>
    /// <exception cref="SiteFaultException">The folder holds files that are not ours.</exception>
    public static WriteReport Write(string folder, IReadOnlyList<SiteFile> files)
    {
        var before = Manifest.Read(folder);
        if (before is null && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new SiteFaultException(SiteFaults.ForeignOutput.At(SourceSpan.StartOf(folder), folder));

        var now = Manifest.Of(files);
        var changed = files.Where(file => !IsInPlace(folder, file, before, now)).ToList();
        var stale = before?.Hashes.Keys.Where(path => !now.Hashes.ContainsKey(path)).Order(StringComparer.Ordinal).ToList() ?? [];

        Directory.CreateDirectory(folder);
        Stage(folder, changed);
        foreach (var file in changed) File.Move(Place(folder, file.Path) + Staged, Place(folder, file.Path), overwrite: true);
        foreach (var path in stale) Remove(folder, path);
        if (changed.Count > 0 || stale.Count > 0 || before is null) WriteManifest(folder, now);
        return new(changed.Count, files.Count - changed.Count, stale.Count);
    }

    private static bool IsInPlace(string folder, SiteFile file, Manifest? before, Manifest now)
    {
        if (before is null || !before.Hashes.TryGetValue(file.Path, out var hash) || hash != now.Hashes[file.Path]) return false;
        var there = new FileInfo(Place(folder, file.Path));
        return there.Exists && there.Length == file.Bytes.Length;
    }

    private static void Stage(string folder, IReadOnlyList<SiteFile> files)
    {
        foreach (var parent in files.Select(file => Path.GetDirectoryName(Place(folder, file.Path))!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(parent);
        try
        {
            Parallel.ForEach(files, file => File.WriteAllBytes(Place(folder, file.Path) + Staged, file.Bytes.Span));
        }
        catch
        {
            foreach (var file in files) File.Delete(Place(folder, file.Path) + Staged);
            throw;
        }
    }

    private static void Remove(string folder, string path)
    {
        var file = Place(folder, path);
        File.Delete(file);
        for (var parent = Path.GetDirectoryName(file)!; parent.Length > folder.Length && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
            Directory.Delete(parent);
    }

    private static void WriteManifest(string folder, Manifest manifest)
    {
        var file = Path.Combine(folder, Manifest.FileName);
        File.WriteAllBytes(file + Staged, manifest.ToBytes());
        File.Move(file + Staged, file, overwrite: true);
    }

    private static string Place(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
