using System.Security.Cryptography;

namespace Passerelle.EndToEnd.Running;

/// <summary>A folder of one test, removed with all that is in it.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("passerelle-e2e-").FullName;

    /// <summary>A path inside the folder.</summary>
    public string this[params string[] parts] => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Copies a folder with all that is below it.</summary>
    public string CopyOf(string source, string name)
    {
        var target = this[name];
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>What is in a folder at one moment.</summary>
internal static class FolderState
{
    /// <summary>Relative path → digest of the content.</summary>
    public static SortedDictionary<string, string> Contents(string folder) =>
        Describe(folder, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));

    /// <summary>Relative path → the moment of the last write.</summary>
    public static SortedDictionary<string, DateTime> Moments(string folder) => Describe(folder, File.GetLastWriteTimeUtc);

    private static SortedDictionary<string, T> Describe<T>(string folder, Func<string, T> describe) =>
        new(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), describe),
            StringComparer.Ordinal);
}
