namespace Passerelle.Import.OpenData.Xml;

/// <summary>
/// Gives out a stream in rations: one fiche, with its longest text or attribute, may take so many bytes and no more. A feed of
/// 500 MB is read; a file that calls 500 MB one fiche is not.
/// </summary>
internal sealed class RationedStream(Stream inner, long ration) : Stream
{
    private long used;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Begins the next ration.</summary>
    public void Refill() => used = 0;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (used >= ration) throw new FeedLimitException();
        var count = inner.Read(buffer);
        used += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>A fiche is larger or deeper than any real one.</summary>
internal sealed class FeedLimitException() : Exception("The fiche is larger or deeper than any real one.");
