namespace Passerelle.Import.Sources;

/// <summary>Files of the disk. The path that the user gives may be a link; links found in a folder must stay in it.</summary>
internal static class DiskEntries
{
    /// <summary>One file.</summary>
    public static SourceEntry File(string path, string name) => new(name, () => Open(path, name));

    /// <summary>The files of a folder, in the order of their names; hidden ones and folders are left out.</summary>
    /// <exception cref="ImportException">The folder cannot be read, or a link leads out of it.</exception>
    public static IReadOnlyList<SourceEntry> Folder(string path, string name)
    {
        try
        {
            var folder = Real(new DirectoryInfo(path));
            var files = folder.EnumerateFiles().Where(file => !file.Name.StartsWith('.')).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
            if (files.Find(file => LeadsOut(file, folder)) is { } link)
                throw new ImportException(SourceFaults.Of(SourceFaults.LinkRefused, $"{name}/{link.Name}", link.Name));
            return [.. files.Where(file => file.Length > 0).Select(file => File(file.FullName, $"{name}/{ComposedAccents.In(file.Name)}"))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(SourceFaults.Of(SourceFaults.Unreadable, name));
        }
    }

    private static FileStream Open(string path, string name)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(SourceFaults.Of(SourceFaults.Unreadable, name));
        }
    }

    private static DirectoryInfo Real(DirectoryInfo folder) =>
        folder.ResolveLinkTarget(returnFinalTarget: true) is DirectoryInfo target ? target : folder;

    private static bool LeadsOut(FileInfo file, DirectoryInfo folder) =>
        file.LinkTarget is not null
        && (file.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo target || target.Directory?.FullName != folder.FullName);
}
