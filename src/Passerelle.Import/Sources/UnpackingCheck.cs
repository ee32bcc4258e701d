namespace Passerelle.Import.Sources;

/// <summary>Watches what comes out of an entry: not too much of it, and in the end the bytes that were put in.</summary>
/// <param name="entry">How messages name it.</param>
/// <param name="packed">Its size in the archive.</param>
/// <param name="crc">The sum of its bytes that the archive declares.</param>
internal sealed class UnpackingCheck(string entry, long packed, uint crc)
{
    /// <summary>The official feed unpacks to eight times its size.</summary>
    private const int LargestRatio = 100;

    /// <summary>A small text may repeat itself; below this size nothing is harmed.</summary>
    private const long Harmless = 1024 * 1024;

    private static readonly uint[] SumsOfBytes = [.. Enumerable.Range(0, 256).Select(octet => SumOf((uint)octet))];

    private long unpacked;
    private uint sum = uint.MaxValue;

    /// <summary>Takes the next bytes in.</summary>
    public void Take(ReadOnlySpan<byte> bytes)
    {
        unpacked += bytes.Length;
        if (unpacked > Sizes.LargestArchive || (unpacked > Harmless && unpacked / LargestRatio > packed))
            throw new ImportException(SourceFaults.Of(SourceFaults.ZipTooLarge, entry, entry));
        foreach (var octet in bytes) sum = SumsOfBytes[(sum ^ octet) & 0xFF] ^ (sum >> 8);
    }

    /// <summary>The entry has ended: the framework unpacks damaged bytes into other ones without a word.</summary>
    public void End()
    {
        if (~sum != crc) throw Damaged();
    }

    public ImportException Damaged() => new(SourceFaults.Of(SourceFaults.ZipUnreadable, entry, entry));

    private static uint SumOf(uint octet)
    {
        for (var bit = 0; bit < 8; bit++) octet = (octet & 1) == 0 ? octet >> 1 : (octet >> 1) ^ 0xEDB88320;
        return octet;
    }
}
