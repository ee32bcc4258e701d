using System.Text;
using Passerelle.Model;

namespace Passerelle.Import.Sources;

/// <summary>Decodes texts and refuses what is not UTF-8 (or UTF-16 with its mark): accents guessed wrong would be wrong on the site.</summary>
internal static class StrictText
{
    /// <summary>UTF-8 that refuses bytes which are none.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The whole text of a file, without byte order mark.</summary>
    /// <exception cref="ImportException">It is too large, or not UTF-8.</exception>
    public static string Of(SourceEntry entry, int limit)
    {
        try
        {
            using var reader = new StreamReader(Bytes(entry, limit), Utf8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new ImportException(Refusal(entry));
        }
    }

    /// <summary>All bytes of a file, in memory.</summary>
    /// <exception cref="ImportException">It is too large.</exception>
    public static MemoryStream Bytes(SourceEntry entry, int limit)
    {
        using var stream = entry.Open();
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > limit) throw new ImportException(SourceFaults.Of(SourceFaults.TooLarge, entry.Name, $"{limit / Sizes.Mebibyte}"));
            bytes.Write(buffer, 0, read);
        }

        bytes.Position = 0;
        return bytes;
    }

    /// <summary>Why a file that is not UTF-8 is refused: which encoding it seems to have.</summary>
    public static Diagnostic Refusal(SourceEntry entry)
    {
        using var stream = entry.Open();
        return ProbableEncoding.Of(stream) is { } encoding
            ? SourceFaults.Of(SourceFaults.NotUtf8, entry.Name, encoding)
            : SourceFaults.Of(SourceFaults.Utf8Damaged, entry.Name);
    }
}
