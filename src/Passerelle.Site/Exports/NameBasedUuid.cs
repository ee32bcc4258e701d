using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Passerelle.Site.Exports;

/// <summary>UUIDs that are made of names: version 5 of RFC 9562, section 5.5. The same name in the same namespace always gives the same one.</summary>
internal static class NameBasedUuid
{
    private const int Length = 16;
    private const byte Version = 0x50;
    private const byte Variant = 0x80;

    /// <summary>The namespace of addresses of the web (RFC 9562, section 6.6).</summary>
    public static Guid AddressNamespace { get; } = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The UUID of a name in a namespace.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 9562 says SHA-1; nothing is protected by it.")]
    public static Guid Of(Guid space, string name)
    {
        var octets = Encoding.UTF8.GetByteCount(name);
        var named = new byte[Length + octets];
        space.TryWriteBytes(named, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, named.AsSpan(Length));
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(named, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | Version);
        hash[8] = (byte)((hash[8] & 0x3F) | Variant);
        return new Guid(hash[..Length], bigEndian: true);
    }
}
