using Passerelle.Model;

namespace Passerelle.Site.Assets;

/// <summary>Faults of assets, told like all others.</summary>
public static class AssetDiagnostics
{
    /// <summary>One diagnostic a place of the theme, or a single one where the tools failed.</summary>
    /// <param name="fault">What happened.</param>
    /// <param name="themeFile">Name to show for a path of the theme.</param>
    /// <param name="language">Language of the site; the tools' own words stay as they are.</param>
    public static ValueList<Diagnostic> Of(AssetException fault, Func<string, string> themeFile, Language language) => fault.Places.Count == 0
        ? [SiteFaults.Assets.At(SourceSpan.StartOf("site.yaml"), fault.In(language))]
        : fault.Places.Select(p => SiteFaults.ThemeSource.At(p.Place with { File = themeFile(p.Place.File) }, p.Message)).ToValueList();
}
