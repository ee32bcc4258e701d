namespace Passerelle.Reading.Load;

/// <summary>Input files on the disk. Links to folders are never followed, links to files only when the file is inside.</summary>
internal sealed class DiskFolder(string path) : InputFolder
{
    private readonly DirectoryInfo root = RealFolder(path);

    public override string Name => path;

    public override bool Exists => root.Exists;

    internal override IEnumerable<InputEntry> Entries() => EntriesBelow(root);

    internal override byte[] Read(InputEntry entry) => File.ReadAllBytes(Path.Combine(root.FullName, entry.Path));

    private static DirectoryInfo RealFolder(string path)
    {
        var folder = new DirectoryInfo(path);
        return folder.Exists && folder.ResolveLinkTarget(returnFinalTarget: true) is DirectoryInfo target ? target : folder;
    }

    private IEnumerable<InputEntry> EntriesBelow(DirectoryInfo folder)
    {
        foreach (var item in folder.EnumerateFileSystemInfos())
        {
            if (item.Name.StartsWith('.')) continue;
            if (item.LinkTarget is not null)
            {
                yield return Linked(item);
            }
            else if (item is DirectoryInfo subfolder)
            {
                foreach (var entry in EntriesBelow(subfolder)) yield return entry;
            }
            else
            {
                yield return new InputEntry(Relative(item), ((FileInfo)item).Length);
            }
        }
    }

    private InputEntry Linked(FileSystemInfo link) =>
        link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target && IsInside(target)
            ? new InputEntry(Relative(link), target.Length)
            : new InputEntry(Relative(link), 0, IsRefusedLink: true);

    /// <summary>Whether a file stands below the root without a link on the way.</summary>
    private bool IsInside(FileInfo file)
    {
        for (var folder = file.Directory; folder is not null && folder.LinkTarget is null; folder = folder.Parent)
        {
            if (folder.FullName == root.FullName) return true;
        }

        return false;
    }

    private string Relative(FileSystemInfo item) => Path.GetRelativePath(root.FullName, item.FullName).Replace('\\', '/');
}
