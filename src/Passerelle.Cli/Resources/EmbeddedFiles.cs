using System.Reflection;

namespace Passerelle.Cli.Resources;

/// <summary>Files that are part of the program: <c>live/…</c> of the preview and <c>new/…</c> of a new site.</summary>
internal static class EmbeddedFiles
{
    private static readonly Assembly Program = typeof(EmbeddedFiles).Assembly;

    /// <summary>Names of all files below a folder, with slashes.</summary>
    public static IEnumerable<string> Below(string folder) => Program.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static byte[] Read(string name)
    {
        var resource = Program.GetManifestResourceNames().FirstOrDefault(n => n.Replace('\\', '/') == name)
            ?? throw new FileNotFoundException($"{name} is not embedded in the program.");
        using var stream = Program.GetManifestResourceStream(resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
