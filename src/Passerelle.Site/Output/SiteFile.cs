namespace Passerelle.Site.Output;

/// <summary>A file of the site.</summary>
/// <param name="Path">Where it stands in the output folder, with slashes.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether it is an HTML page.</summary>
    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}
