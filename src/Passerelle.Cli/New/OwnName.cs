namespace Passerelle.Cli.New;

/// <summary>How this program is called from a command line.</summary>
internal static class OwnName
{
    private const string Name = "passerelle";

    /// <summary>Its name where the shell finds it, else its path.</summary>
    public static string Find(string? processPath, string? searchPath)
    {
        // Run by "dotnet passerelle.dll", the process has another name.
        if (processPath is null || Path.GetFileNameWithoutExtension(processPath) != Name) return Name;
        var isFound = (searchPath ?? "").Split(Path.PathSeparator).Contains(Path.GetDirectoryName(processPath), StringComparer.Ordinal);
        return isFound ? Name : Quoted(processPath);
    }

    /// <summary>A path as one word of a command line.</summary>
    public static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
