using System.Text;

namespace Passerelle.Cli.Reporting;

/// <summary>Lets what writes UTF-8 bytes write to a terminal, which takes text.</summary>
/// <param name="writer">Where the text goes; it stays open.</param>
internal sealed class Utf8TextStream(TextWriter writer) : Stream
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var letters = new char[decoder.GetCharCount(buffer, flush: false)];
        decoder.GetChars(buffer, letters, flush: false);
        writer.Write(letters);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => writer.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
