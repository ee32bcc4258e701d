namespace Passerelle.Import.Sources;

/// <summary>Names the encoding that a French text which is not UTF-8 seems to have, by the byte that its é would be.</summary>
internal static class ProbableEncoding
{
    private const byte Utf8Lead = 0xC3;

    /// <summary>The name of the encoding, as converters know it; null where the text is UTF-8 for the most part, and damaged.</summary>
    public static string? Of(Stream text)
    {
        var counts = CountsOf(text);
        if (counts[0] * 4 > counts.Sum()) return "UTF-16";
        var (latin, macintosh, dos) = (counts[0xE9] + counts[0xE8] + counts[0xE0], counts[0x8E], counts[0x82]);
        if (counts[Utf8Lead] > latin + macintosh + dos) return null;
        if (macintosh > latin && macintosh >= dos) return "MACINTOSH";
        if (dos > latin) return "CP850";
        return counts[0x80..0xA0].Sum() > 0 ? "WINDOWS-1252" : "ISO-8859-1";
    }

    private static long[] CountsOf(Stream text)
    {
        var counts = new long[256];
        var buffer = new byte[64 * 1024];
        for (int read; (read = text.Read(buffer)) > 0;)
        {
            foreach (var octet in buffer.AsSpan(0, read)) counts[octet]++;
        }

        return counts;
    }
}
