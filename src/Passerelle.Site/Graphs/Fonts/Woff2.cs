using System.IO.Compression;
using System.Text;

namespace Passerelle.Site.Graphs.Fonts;

/// <summary>A table of a font file, as it stands there.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="IsTransformed">Whether they are written in the shorter way of WOFF2.</param>
internal sealed record FontTable(ReadOnlyMemory<byte> Content, bool IsTransformed);

/// <summary>
/// The tables of a WOFF2 file (W3C Recommendation, 8 August 2024): a header, a directory, and all tables one after the other
/// in a single Brotli stream. Only what measuring needs gets its name; glyphs stay unread.
/// </summary>
internal static class Woff2
{
    private const uint Signature = 0x774F4632;
    private const uint Collection = 0x74746366;
    private const int RestOfHeader = 20;
    private const int NamedByItself = 63;
    private const int Glyf = 10;
    private const int Loca = 11;

    // The largest fonts have some megabytes; what claims to be larger is none.
    private const long LargestContent = 64L << 20;

    private static readonly string[] Tags = ["cmap", "head", "hhea", "hmtx"];

    /// <summary>The tables by tag.</summary>
    /// <exception cref="InvalidDataException">This is no WOFF2 file with one font.</exception>
    public static Dictionary<string, FontTable> Tables(ReadOnlySpan<byte> file)
    {
        var reader = new BigEndianReader(file);
        if (reader.UInt32() != Signature || reader.UInt32() == Collection) throw new InvalidDataException("This is no WOFF2 font.");
        reader.UInt32();
        var count = reader.UInt16();
        reader.UInt16();
        reader.UInt32();
        var compressed = reader.UInt32();
        reader.Skip(2 + 2 + RestOfHeader);

        var entries = new List<(string Tag, long Length, bool IsTransformed)>();
        for (var table = 0; table < count; table++) entries.Add(Entry(ref reader));
        var content = Decompressed(reader.Take(compressed), entries.Sum(entry => entry.Length));
        return Cut(content, entries);
    }

    private static (string Tag, long Length, bool IsTransformed) Entry(ref BigEndianReader reader)
    {
        var flags = reader.Byte();
        var known = flags & 0x3F;
        var tag = known == NamedByItself ? Encoding.Latin1.GetString(reader.Take(4)) : known < Tags.Length ? Tags[known] : $"#{known}";

        // Glyphs are transformed unless version 3 says no; all others are as they were unless a version says how.
        var version = flags >> 6;
        var isTransformed = known is Glyf or Loca ? version != 3 : version != 0;
        var length = reader.Base128();
        return (tag, isTransformed ? reader.Base128() : length, isTransformed);
    }

    private static byte[] Decompressed(ReadOnlySpan<byte> compressed, long length)
    {
        if (length > LargestContent) throw new InvalidDataException("The font is too large.");
        var content = new byte[length];
        return BrotliDecoder.TryDecompress(compressed, content, out var written) && written == length
            ? content
            : throw new InvalidDataException("The tables of the font cannot be read.");
    }

    private static Dictionary<string, FontTable> Cut(ReadOnlyMemory<byte> content, List<(string Tag, long Length, bool IsTransformed)> entries)
    {
        var tables = new Dictionary<string, FontTable>(StringComparer.Ordinal);
        foreach (var (tag, length, isTransformed) in entries)
        {
            tables[tag] = new(content[..(int)length], isTransformed);
            content = content[(int)length..];
        }

        return tables;
    }
}
