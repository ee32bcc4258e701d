namespace Passerelle.Site.Graphs.Fonts;

/// <summary>The <c>cmap</c> of a font: which glyph a character has. Formats 4 and 12, which every font of the web has.</summary>
internal static class CharacterMap
{
    private const int LastCharacter = 0x10FFFF;

    /// <summary>All characters of a font and their glyphs.</summary>
    /// <exception cref="InvalidDataException">The table is broken, or of another kind.</exception>
    public static IEnumerable<(int Character, int Glyph)> Read(ReadOnlyMemory<byte> table)
    {
        var reader = BigEndianReader.At(table, 2);
        var count = reader.UInt16();
        var formats = new SortedDictionary<int, uint>();
        for (var record = 0; record < count; record++)
        {
            reader.Skip(4);
            var offset = reader.UInt32();
            formats[At(table, offset)] = offset;
        }

        if (formats.TryGetValue(12, out var full)) return Groups(table, full);
        if (formats.TryGetValue(4, out var basic)) return Segments(table, basic);
        throw new InvalidDataException("The characters of the font are listed in an unknown way.");
    }

    private static List<(int Character, int Glyph)> Groups(ReadOnlyMemory<byte> table, uint offset)
    {
        var reader = BigEndianReader.At(table, offset + 12L);
        var map = new List<(int, int)>();
        var next = 0u;
        for (var groups = reader.UInt32(); groups > 0; groups--)
        {
            var (first, last, glyph) = (reader.UInt32(), reader.UInt32(), reader.UInt32());
            if (first < next || last < first || last > LastCharacter || glyph > ushort.MaxValue) throw Disorder();
            for (var character = first; character <= last; character++) map.Add(((int)character, (int)(glyph + character - first)));
            next = last + 1;
        }

        return map;
    }

    private static List<(int Character, int Glyph)> Segments(ReadOnlyMemory<byte> table, uint offset)
    {
        var count = At(table, offset + 6L) / 2;
        long ends = offset + 14L, starts = ends + (2L * count) + 2, deltas = starts + (2L * count), ranges = deltas + (2L * count);
        var map = new List<(int, int)>();
        var next = 0;
        for (var segment = 0; segment < count; segment++)
        {
            var (first, last) = (At(table, starts + (2 * segment)), At(table, ends + (2 * segment)));
            if (first < next || last < first) throw Disorder();
            next = last + 1;
            var (delta, range) = (At(table, deltas + (2 * segment)), At(table, ranges + (2 * segment)));
            for (var character = first; character <= last && character < ushort.MaxValue; character++)
            {
                var glyph = range == 0 ? character : At(table, ranges + (2 * segment) + range + (2L * (character - first)));
                if (range == 0 || glyph != 0) map.Add((character, (glyph + delta) & 0xFFFF));
            }
        }

        return map;
    }

    private static InvalidDataException Disorder() => new("The characters of the font are in disorder.");

    private static int At(ReadOnlyMemory<byte> table, long place) => BigEndianReader.At(table, place).UInt16();
}
