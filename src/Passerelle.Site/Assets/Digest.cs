using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Passerelle.Site.Assets;

/// <summary>SHA-256 over named parts, each with its length, so that no two lists of parts give the same bytes.</summary>
internal sealed class Digest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The digest of one text.</summary>
    public static string Of(string text)
    {
        using var digest = new Digest();
        digest.Add(text);
        return digest.Finish();
    }

    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    /// <summary>The digest in lower-case hexadecimal; the parts are forgotten.</summary>
    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();
}
