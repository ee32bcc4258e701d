using System.Text;

namespace Passerelle.Site.Graphs.Fonts;

/// <summary>How wide each character of a font is, in its regular weight. Kerning is left out, here and in <c>styles/graph.css</c>.</summary>
internal sealed class FontAdvances
{
    private const int UnitsPerEm = 18;
    private const int NumberOfMetrics = 34;

    private readonly Dictionary<int, double> widths;

    private FontAdvances(Dictionary<int, double> widths) => this.widths = widths;

    /// <summary>Reads a WOFF2 file.</summary>
    /// <exception cref="InvalidDataException">It is none, or lacks what measuring needs.</exception>
    public static FontAdvances Read(ReadOnlySpan<byte> woff2)
    {
        var tables = Woff2.Tables(woff2);
        var em = Number(Table(tables, "head"), UnitsPerEm);
        if (em == 0) throw new InvalidDataException("The font has no size.");
        var advances = Advances(Table(tables, "hmtx"), Number(Table(tables, "hhea"), NumberOfMetrics));
        var shares = new Dictionary<int, double>();
        foreach (var (character, glyph) in CharacterMap.Read(Table(tables, "cmap").Content))
        {
            // Behind the last metric, all glyphs are as wide as the last.
            shares[character] = advances[Math.Min(glyph, advances.Length - 1)] / (double)em;
        }

        return new(shares);
    }

    /// <summary>The width of a character where the size is 1, or null if the font has not got it.</summary>
    public double? Of(Rune character) => widths.TryGetValue(character.Value, out var width) ? width : null;

    private static FontTable Table(Dictionary<string, FontTable> tables, string tag) =>
        tables.GetValueOrDefault(tag) ?? throw new InvalidDataException($"The font has no table {tag}.");

    private static ushort Number(FontTable table, int place) => BigEndianReader.At(table.Content, place).UInt16();

    // A transformed table begins with a byte of flags and has all widths first; otherwise each is followed by its bearing.
    private static ushort[] Advances(FontTable table, int count)
    {
        if (count == 0) throw new InvalidDataException("The font has no widths.");
        var reader = BigEndianReader.At(table.Content, table.IsTransformed ? 1 : 0);
        var advances = new ushort[count];
        for (var glyph = 0; glyph < count; glyph++)
        {
            advances[glyph] = reader.UInt16();
            if (!table.IsTransformed) reader.UInt16();
        }

        return advances;
    }
}
