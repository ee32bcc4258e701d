using System.Collections.Immutable;

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

    /// <summary>This bundle with further files, each under its own name.</summary>
    internal AssetBundle With(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> asTheyAre) =>
        new(Files.SetItems(asTheyAre), Names.SetItems(asTheyAre.Keys.Select(path => KeyValuePair.Create(path, path))));
}
