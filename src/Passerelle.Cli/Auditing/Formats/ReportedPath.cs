namespace Passerelle.Cli.Auditing.Formats;

/// <summary>
/// Where a file of the input stands for tools that know a repository and not its input folder: relative to the folder in which the program runs, or
/// absolute for an input that is elsewhere. Always with slashes.
/// </summary>
internal static class ReportedPath
{
    public static string Of(string input, string file)
    {
        var full = Path.GetFullPath(Path.Combine(input, file));
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        var isBelow = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return (isBelow ? relative : full).Replace('\\', '/');
    }

    /// <summary>Whether a path stands below the folder in which the program runs.</summary>
    public static bool IsRelative(string path) => !Path.IsPathRooted(path);

    /// <summary>A path as a URI, relative where the path is.</summary>
    public static string AsUri(string path) => IsRelative(path)
        ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
        : new Uri(path).AbsoluteUri;
}
