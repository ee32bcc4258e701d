using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;
using Passerelle.Site.Templates;

namespace Passerelle.Site;

/// <summary>How a site is built.</summary>
/// <param name="AsOf">The day that states are told for.</param>
/// <param name="WithFileNames">Whether links name <c>index.html</c>, for a site that is read from the disk.</param>
public sealed record BuildOptions(DateOnly AsOf, bool WithFileNames = false);

/// <summary>A site in memory, and what is wrong with it.</summary>
/// <param name="Files">All files, by path.</param>
/// <param name="Diagnostics">Faults; none in a site that can be published.</param>
public sealed record BuiltSite(ValueList<SiteFile> Files, ValueList<Diagnostic> Diagnostics);

/// <summary>From a catalogue to the files of its site: plan, then render. Writing is <see cref="SiteWriter"/>'s.</summary>
public static class SiteBuild
{
    /// <summary>Renders all pages. Faults of templates and links are in the result, never thrown.</summary>
    public static BuiltSite Render(PageSource source, Theme theme, AssetBundle assets, BuildOptions options)
    {
        var pages = SitePlan.Pages(source);
        if (SameAddresses(pages) is { Count: > 0 } clashes) return new([], clashes);

        var shell = SitePlan.Shell(source);
        var root = shell.Address is null ? "" : new Uri(shell.Address).AbsolutePath.TrimEnd('/');
        var engine = new TemplateEngine(theme, new TemplateFunctions(source.Words, new AssetAddresses(assets.Names), options.WithFileNames, root));
        var rendered = pages
            .AsParallel().AsOrdered()
            .Select(page => Render(page, shell, engine))
            .ToList();
        var faults = rendered.Where(r => r.Fault is not null).Select(r => r.Fault!).DistinctBy(f => (f.Kind, f.Place)).ToValueList();
        if (faults.Count > 0) return new([], faults);

        var files = rendered.Select(r => r.File!)
            .Concat(assets.Files.Select(asset => new SiteFile(AssetAddresses.Folder + asset.Key, asset.Value)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToValueList();
        return new(files, LinkCheck.Check(files, root));
    }

    private static (SiteFile? File, Diagnostic? Fault) Render(Page page, Shell shell, TemplateEngine engine)
    {
        try
        {
            var bytes = engine.Render(page.Template, new PageView(shell, page.Head, page.Content));
            return (new SiteFile(page.Head.Address.File, bytes), null);
        }
        catch (SiteFaultException fault)
        {
            return (null, fault.Diagnostic);
        }
    }

    private static ValueList<Diagnostic> SameAddresses(IEnumerable<Page> pages) => pages
        .GroupBy(page => page.Head.Address.Path, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => SiteFaults.SameAddress.At(SourceSpan.StartOf("site.yaml"), group.Key))
        .ToValueList();
}
