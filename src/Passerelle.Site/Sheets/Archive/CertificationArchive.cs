using System.IO.Compression;

namespace Passerelle.Site.Sheets.Archive;

/// <summary>All sheets of a certification in one ZIP.</summary>
public static class CertificationArchive
{
    private const string PlainText = ".csv";

    /// <summary>The ZIP of these files. Names may have accents; every name must be another one.</summary>
    /// <exception cref="ArgumentException">Two files have the same name: one of them would be lost on unpacking.</exception>
    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var named = files.ToDictionary(file => file.Name, file => file.Bytes, StringComparer.OrdinalIgnoreCase);
        return DeterministicZip.Of(named.Select(file => new ZipContent(file.Key, file.Value, CompressionOf(file.Key))));
    }

    // PDF, DOCX and XLSX are compressed inside: doing it again takes time and gains about nothing.
    private static CompressionLevel CompressionOf(string name) =>
        name.EndsWith(PlainText, StringComparison.Ordinal) ? CompressionLevel.Optimal : CompressionLevel.NoCompression;
}
