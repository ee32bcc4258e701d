using System.Collections.Immutable;
using Passerelle.Site.Assets;
using Passerelle.Site.Templates;

namespace Passerelle.Site.Sheets;

/// <summary>The files that sheets are made with: all that lies under <c>sheets/</c> in a theme, after child themes have replaced files of their base.</summary>
/// <param name="Files">Path in the theme, with slashes → content.</param>
public sealed record SheetTemplates(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files)
{
    private const string Folder = "sheets/";

    /// <summary>The same files give the same key.</summary>
    public string Key { get; } = KeyOf(Files);

    /// <summary>The files of a theme.</summary>
    public static SheetTemplates Of(Theme theme) => new(theme.Files
        .Where(file => file.Key.StartsWith(Folder, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(file => file.Key, file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file.Value), StringComparer.Ordinal));

    private static string KeyOf(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var digest = new Digest();
        foreach (var (path, content) in files)
        {
            digest.Add(path);
            digest.Add(content.Span);
        }

        return digest.Finish();
    }
}
