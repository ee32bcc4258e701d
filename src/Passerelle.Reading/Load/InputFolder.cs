namespace Passerelle.Reading.Load;

/// <summary>Where input files come from: a folder of the disk, or texts in memory.</summary>
public abstract class InputFolder
{
    /// <summary>The largest file that is read.</summary>
    public const int LargestFile = 1024 * 1024;

    /// <summary>How messages name the folder.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it is there.</summary>
    public abstract bool Exists { get; }

    /// <summary>A folder of the disk.</summary>
    public static InputFolder At(string path) => new DiskFolder(path);

    /// <summary>Files in memory, by their path with forward slashes.</summary>
    public static InputFolder Of(IReadOnlyDictionary<string, byte[]> files) =>
        Of("input", files.Select(file => new StoredFile(file.Key, file.Value.Length, IsLink: false, file.Value)));

    /// <summary>Files in memory, such as those of a revision of a repository.</summary>
    /// <param name="name">How messages name the folder.</param>
    /// <param name="files">The files, hidden ones left out.</param>
    public static InputFolder Of(string name, IEnumerable<StoredFile> files) => new MemoryFolder(name, files);

    /// <summary>All files below the folder, in no particular order; hidden ones are left out.</summary>
    internal abstract IEnumerable<InputEntry> Entries();

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    internal abstract byte[] Read(InputEntry entry);
}

/// <summary>A file of the input.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="IsRefusedLink">It is a symbolic link that is not followed.</param>
internal readonly record struct InputEntry(string Path, long Length, bool IsRefusedLink = false);

/// <summary>A file that stands elsewhere than on the disk.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="IsLink">It is a symbolic link; links are only followed on the disk.</param>
/// <param name="Bytes">Its bytes; empty for a link and for a file above the limit, neither of which is read.</param>
public sealed record StoredFile(string Path, long Length, bool IsLink, byte[] Bytes);
