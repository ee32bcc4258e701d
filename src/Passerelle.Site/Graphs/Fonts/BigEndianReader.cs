using System.Buffers.Binary;

namespace Passerelle.Site.Graphs.Fonts;

/// <summary>Reads numbers of a font file one after the other; never behind its end.</summary>
internal ref struct BigEndianReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>A reader that begins at a place.</summary>
    public static BigEndianReader At(ReadOnlyMemory<byte> bytes, long place)
    {
        var reader = new BigEndianReader(bytes.Span);
        reader.Skip(place);
        return reader;
    }

    public byte Byte() => Take(1)[0];

    public ushort UInt16() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint UInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    /// <summary>A number of one to five bytes, seven bits in each; all bytes but the last have their high bit set.</summary>
    public uint Base128()
    {
        var number = 0u;
        for (var digits = 0; digits < 5; digits++)
        {
            var digit = Byte();
            if (number >> 25 != 0) break;
            number = (number << 7) | (digit & 0x7Fu);
            if ((digit & 0x80) == 0) return number;
        }

        throw new InvalidDataException("A length of the font is no number.");
    }

    public void Skip(long count) => Take(count);

    public ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > rest.Length) throw new InvalidDataException("The font ends too early.");
        var taken = rest[..(int)count];
        rest = rest[(int)count..];
        return taken;
    }
}
