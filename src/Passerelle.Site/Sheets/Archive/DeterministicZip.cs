using System.IO.Compression;

namespace Passerelle.Site.Sheets.Archive;

/// <summary>A ZIP whose bytes depend on nothing but what it holds: entries are sorted by name and all bear the same time.</summary>
internal static class DeterministicZip
{
    // The earliest time that the format can say.
    private static readonly DateTimeOffset FirstTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IEnumerable<ZipContent> contents)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var content in contents.OrderBy(content => content.Name, StringComparer.Ordinal)) Add(content, zip);
        }

        return target.ToArray();
    }

    private static void Add(ZipContent content, ZipArchive zip)
    {
        var entry = zip.CreateEntry(content.Name, content.Compression);
        entry.LastWriteTime = FirstTime;
        // Left alone, the permissions would be those of the system that builds.
        entry.ExternalAttributes = 0;
        using var target = entry.Open();
        target.Write(content.Bytes.Span);
    }
}

/// <summary>A file of a ZIP.</summary>
/// <param name="Name">Path in the ZIP, with slashes.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Compression">How hard it is compressed; not at all where that would gain nothing.</param>
internal sealed record ZipContent(string Name, ReadOnlyMemory<byte> Bytes, CompressionLevel Compression = CompressionLevel.Optimal);
