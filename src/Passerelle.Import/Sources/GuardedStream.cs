namespace Passerelle.Import.Sources;

/// <summary>
/// An entry of an archive as it unpacks. The bytes that come out are counted, whatever the archive declares: one that grows beyond
/// what is allowed is refused before it fills memory or time.
/// </summary>
internal sealed class GuardedStream(Stream unpacked, IDisposable archive, UnpackingCheck check) : Stream
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
            throw check.Damaged();
        }

        count += read;
        if (read > 0) check.Take(buffer[..read]);
        else if (buffer.Length > 0) check.End();
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
