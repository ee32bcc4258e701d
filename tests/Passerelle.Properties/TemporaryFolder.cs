namespace Passerelle.Properties;

/// <summary>A folder that goes when it is no longer needed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("passerelle-").FullName;

    /// <summary>The path of a file in it.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The texts of its files, by name.</summary>
    public Dictionary<string, string> Texts() =>
        Directory.EnumerateFiles(Path).ToDictionary(path => System.IO.Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
