namespace Passerelle.Import.Sources;

/// <summary>
/// An entry of an archive as it unpacks. The bytes that come out are counted, whatever the archive declares: one that grows beyond
/// what is allowed is refused before it fills memory or time.
/// </summary>
internal sealed class GuardedStream(Stream unpacked, IDisposable archive, UnpackingLimit limit) : Stream
{
    private long count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = unpacked.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new ImportException(SourceFaults.Of(SourceFaults.ZipUnreadable, limit.Entry));
        }

        count += read;
        limit.Check(count);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            archive.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>How far an entry may unpack.</summary>
/// <param name="Entry">How messages name it.</param>
/// <param name="Packed">Its size in the archive.</param>
internal sealed record UnpackingLimit(string Entry, long Packed)
{
    /// <summary>The official feed unpacks to eight times its size.</summary>
    private const int LargestRatio = 100;

    /// <summary>A small text may repeat itself; below this size nothing is harmed.</summary>
    private const long Harmless = 1024 * 1024;

    public void Check(long unpacked)
    {
        if (unpacked > Sizes.LargestArchive) throw Refused(Sizes.InWords(Sizes.LargestArchive));
        if (unpacked > Harmless && unpacked / LargestRatio > Packed) throw Refused($"{LargestRatio}:1");
    }

    private ImportException Refused(string limit) => new(SourceFaults.Of(SourceFaults.ZipTooLarge, Entry, limit));
}
