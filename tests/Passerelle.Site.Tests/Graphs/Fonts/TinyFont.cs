using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Passerelle.Site.Tests.Graphs.Fonts;

/// <summary>WOFF2 files of a few letters, made for a test: each range of characters has one width.</summary>
internal static class TinyFont
{
    private static readonly string[] Known = ["cmap", "head", "hhea", "hmtx"];

    public static byte[] Of(int unitsPerEm, params (char First, char Last, int Width)[] ranges) =>
        File(("head", Head(unitsPerEm), 0), ("hhea", Hhea(ranges), 0), ("hmtx", Metrics(ranges), 0), ("cmap", Segments(ranges), 0));

    public static byte[] WithFullMap(int unitsPerEm, params (int First, int Last, int Width)[] ranges)
    {
        var glyph = 1;
        var groups = new List<uint>();
        var widths = new List<int> { 0 };
        foreach (var (first, last, width) in ranges)
        {
            groups.AddRange([(uint)first, (uint)last, (uint)glyph]);
            glyph += last - first + 1;
            widths.AddRange(Enumerable.Repeat(width, last - first + 1));
        }

        byte[] map = [.. Words(0, 1, 3, 10, 0, 12, 12, 0, 0, 0, 0, 0, 0, ranges.Length), .. groups.SelectMany(Long)];
        byte[] hhea = [.. new byte[34], .. Words(widths.Count)];
        return File(("head", Head(unitsPerEm), 0), ("hhea", hhea, 0), ("hmtx", [.. widths.SelectMany(width => Words(width, 0))], 0), ("cmap", map, 0));
    }

    /// <summary>The same as <see cref="Of"/>, with the widths written in the shorter way.</summary>
    public static byte[] Transformed(int unitsPerEm, params (char First, char Last, int Width)[] ranges) =>
        File(("head", Head(unitsPerEm), 0), ("hhea", Hhea(ranges), 0), ("hmtx", [3, .. Widths(ranges).SelectMany(width => Words(width))], 1), ("cmap", Segments(ranges), 0));

    public static byte[] File(params (string Tag, byte[] Content, int Version)[] tables)
    {
        var content = tables.SelectMany(table => table.Content).ToArray();
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        if (!BrotliEncoder.TryCompress(content, compressed, out var length)) throw new InvalidOperationException("No room for the tables.");
        var directory = tables.SelectMany(table => Entry(table.Tag, table.Content.Length, table.Version)).ToArray();
        return
        [
            .. "wOF2"u8, .. Long(0x00010000), .. Long((uint)(48 + directory.Length + length)), .. Words(tables.Length, 0),
            .. Long(0), .. Long((uint)length), .. new byte[24], .. directory, .. compressed.AsSpan(0, length),
        ];
    }

    private static IEnumerable<byte> Entry(string tag, int length, int version)
    {
        var known = Array.IndexOf(Known, tag);
        byte[] name = known < 0 ? [(byte)((version << 6) | 63), .. Encoding.Latin1.GetBytes(tag)] : [(byte)((version << 6) | known)];
        return version == 0 ? [.. name, .. Base128(length)] : [.. name, .. Base128(length + 7), .. Base128(length)];
    }

    private static byte[] Head(int unitsPerEm) => [.. new byte[18], .. Words(unitsPerEm), .. new byte[34]];

    private static byte[] Hhea((char First, char Last, int Width)[] ranges) => [.. new byte[34], .. Words(Widths(ranges).Count)];

    private static byte[] Metrics((char First, char Last, int Width)[] ranges) => [.. Widths(ranges).SelectMany(width => Words(width, 0))];

    private static List<int> Widths((char First, char Last, int Width)[] ranges) =>
        [0, .. ranges.SelectMany(range => Enumerable.Repeat(range.Width, range.Last - range.First + 1))];

    // Format 4, listed for two platforms as fonts do: ends, starts, differences from character to glyph, and no list of glyphs.
    private static byte[] Segments((char First, char Last, int Width)[] ranges)
    {
        var glyph = 1;
        var deltas = new List<int>();
        foreach (var (first, last, _) in ranges)
        {
            deltas.Add(glyph - first);
            glyph += last - first + 1;
        }

        return
        [
            .. Words(0, 2, 0, 3, 0, 20, 3, 1, 0, 20), .. Words(4, 0, 0, 2 * (ranges.Length + 1), 0, 0, 0),
            .. ranges.SelectMany(range => Words(range.Last)), .. Words(0xFFFF, 0),
            .. ranges.SelectMany(range => Words(range.First)), .. Words(0xFFFF),
            .. deltas.SelectMany(delta => Words(delta)), .. Words(1),
            .. Words([.. new int[ranges.Length + 1]]),
        ];
    }

    private static IEnumerable<byte> Base128(int number)
    {
        var digits = new Stack<byte>([(byte)(number & 0x7F)]);
        while ((number >>= 7) > 0) digits.Push((byte)((number & 0x7F) | 0x80));
        return digits;
    }

    private static byte[] Words(params int[] numbers) => [.. numbers.SelectMany(number => new[] { (byte)(number >> 8), (byte)number })];

    private static byte[] Long(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }
}
