using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Passerelle.Site.Assets;

/// <summary>The files that pages load, ready to be written.</summary>
/// <param name="Files">Path under <c>assets/</c> → content.</param>
/// <param name="Names">Logical name (<c>site.css</c>, <c>site.js</c>, the name of a font file) → path under <c>assets/</c>.</param>
public sealed record AssetBundle(
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files,
    ImmutableSortedDictionary<string, string> Names)
{
    internal static AssetBundle Of(
        IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files, IEnumerable<KeyValuePair<string, string>> names) =>
        new(files.ToImmutableSortedDictionary(StringComparer.Ordinal), names.ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>This bundle with further files. The digest of its content stands in the name of each, so that browsers may keep it for good.</summary>
    internal AssetBundle With(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> copied)
    {
        var names = copied.ToDictionary(file => file.Key, file => Stamped(file.Key, file.Value.Span), StringComparer.Ordinal);
        return new(
            Files.SetItems(copied.Select(file => KeyValuePair.Create(names[file.Key], file.Value))),
            Names.SetItems(names));
    }

    private static string Stamped(string path, ReadOnlySpan<byte> content)
    {
        var extension = Path.GetExtension(path);
        return $"{path[..^extension.Length]}-{Convert.ToHexString(SHA256.HashData(content))[..8]}{extension}";
    }
}
