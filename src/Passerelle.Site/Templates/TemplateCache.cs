using System.Security.Cryptography;
using System.Text;
using Passerelle.Site.Assets;
using Passerelle.Site.Text;

namespace Passerelle.Site.Templates;

/// <summary>
/// Keeps the templates of one theme compiled. Compiling takes longer than rendering a small site, and a preview
/// renders the same templates over and over: they are compiled again only when what they are made of has changed.
/// Safe to use from several threads.
/// </summary>
public sealed class TemplateCache
{
    private readonly Lock changing = new();
    private string? key;
    private TemplateEngine? engine;

    /// <summary>The templates of a theme, ready to render.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="words">Strings of the interface.</param>
    /// <param name="assets">Assets that templates name.</param>
    /// <param name="withFileNames">Whether links name <c>index.html</c>.</param>
    /// <param name="root">Where the site stands on its server.</param>
    /// <param name="assetFolder">The folder of assets, with a final slash.</param>
    /// <exception cref="SiteFaultException">A template cannot be read.</exception>
    public TemplateEngine Of(Theme theme, Words words, AssetBundle assets, bool withFileNames, string root, string assetFolder = AssetAddresses.Folder)
    {
        var wanted = assetFolder + KeyOf(theme, words, assets, withFileNames, root);
        lock (changing)
        {
            if (engine is not null && key == wanted) return engine;
            var functions = new TemplateFunctions(words, new AssetAddresses(assets.Names, assetFolder), withFileNames, root);
            engine = new TemplateEngine(theme, functions);
            key = wanted;
            return engine;
        }
    }

    private static string KeyOf(Theme theme, Words words, AssetBundle assets, bool withFileNames, string root)
    {
        var made = new StringBuilder($"{words.Tag}\n{withFileNames}\n{root}\n");
        foreach (var file in TemplateEngine.FilesOf(theme)) made.Append(file.Name).Append('\n').Append(file.Text).Append('\n');
        foreach (var name in words.Keys.Order(StringComparer.Ordinal)) made.Append(name).Append('=').Append(words[name]).Append('\n');
        foreach (var (name, file) in assets.Names) made.Append(name).Append('=').Append(file).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(made.ToString())));
    }
}
