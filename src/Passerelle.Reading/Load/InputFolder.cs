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
    public static InputFolder Of(IReadOnlyDictionary<string, byte[]> files) => new MemoryFolder(files);

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
