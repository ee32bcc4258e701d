using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Exports;
using Passerelle.Site.Feeds;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;
using Passerelle.Site.Search;
using Passerelle.Site.Sheets;
using Passerelle.Site.Templates;
using Passerelle.Site.Text;

namespace Passerelle.Site;

/// <summary>How a site is built.</summary>
/// <param name="WithFileNames">Whether links name <c>index.html</c>, for a site that is read from the disk.</param>
/// <param name="Address">Public address that takes the place of the one in <c>site.yaml</c>.</param>
public sealed record BuildOptions(bool WithFileNames = false, WebAddress? Address = null);

/// <summary>A site in memory, and what is wrong with it.</summary>
/// <param name="Files">All files, by path.</param>
/// <param name="Diagnostics">Faults; none in a site that can be published.</param>
public sealed record BuiltSite(ValueList<SiteFile> Files, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>This site with further files.</summary>
    public BuiltSite With(ValueList<SiteFile> more) =>
        this with { Files = Files.Concat(more).OrderBy(file => file.Path, StringComparer.Ordinal).ToValueList() };
}

/// <summary>What is to be rendered.</summary>
/// <param name="Pages">All pages.</param>
/// <param name="Shell">What stands around them.</param>
/// <param name="Words">Strings of the interface.</param>
/// <param name="Sheets">Files to download, which are made apart from the pages; none where the site is built without.</param>
public sealed record PlannedSite(ValueList<Page> Pages, Shell Shell, Words Words, ValueList<SheetFile> Sheets)
{
    /// <summary>Files for machines.</summary>
    public ValueList<ExportFile> Exports { get; init; }

    /// <summary>The feed of changes; null where there is nothing to tell.</summary>
    public AtomFeed? Feed { get; init; }

    /// <summary>What search finds.</summary>
    public ValueList<SearchDocument> Search { get; init; }
}

/// <summary>From a catalogue to the files of its site: plan, then render. Writing is <see cref="SiteWriter"/>'s.</summary>
public static class SiteBuild
{
    /// <summary>Decides which pages there are, and what each of them shows.</summary>
    /// <exception cref="SiteFaultException">A string is missing, or two pages have one address.</exception>
    public static PlannedSite Plan(PageSource source, Theme theme, BuildOptions options)
    {
        try
        {
            var pages = SitePlan.Pages(source);
            if (SameAddress(pages) is { } clash) throw new SiteFaultException(clash);
            var shell = SitePlan.Shell(source, options.Address);
            var feed = AtomFeed.Of(source, shell);
            return new PlannedSite(pages, shell with { Feed = feed is null ? null : Addresses.Feed }, source.Words, SheetPlan.All(source, options.Address))
            {
                Exports = ExportPlan.All(ExportSource.Of(source.Catalogue, options.Address)),
                Feed = feed,
                Search = SearchDocuments.All(source),
            };
        }
        catch (MissingStringException missing)
        {
            throw new SiteFaultException(FaultOf(missing, theme));
        }
    }

    /// <summary>Renders all pages. Faults of templates and links are in the result.</summary>
    public static BuiltSite Render(PlannedSite plan, TemplateEngine engine, AssetBundle assets)
    {
        var (pages, shell, _, sheets) = plan;
        var rendered = Render(pages, shell, engine);
        if (rendered.Diagnostics.Count > 0) return rendered;

        var files = rendered.Files
            .Concat(Write(plan.Exports))
            .Concat(assets.Files.Select(asset => new SiteFile(AssetAddresses.Folder + asset.Key, asset.Value)))
            .Concat(Sitemap.Files(pages.Select(page => page.Head).Where(head => !head.IsForAuditors), shell.Address))
            .Concat(plan.Feed is { } feed ? [feed.Write(shell)] : [])
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToValueList();
        return new(files, LinkCheck.Check(files, shell.Root, sheets.Select(sheet => sheet.Address.File)));
    }

    /// <summary>A string that the theme does not have, at the file where it is missing.</summary>
    internal static Diagnostic FaultOf(MissingStringException missing, Theme theme) =>
        SiteFaults.MissingString.At(SourceSpan.StartOf(theme.NameOf($"i18n/{missing.MissingIn}.yaml")), missing.Key, missing.MissingIn);

    /// <summary>Renders pages alone: their files, or the faults of their templates.</summary>
    internal static BuiltSite Render(IReadOnlyCollection<Page> pages, Shell shell, TemplateEngine engine)
    {
        var rendered = pages
            .AsParallel().AsOrdered()
            .Select(page => Render(page, shell, engine))
            .ToList();
        var faults = rendered.Where(r => r.Fault is not null).Select(r => r.Fault!).DistinctBy(f => (f.Kind, f.Place)).ToValueList();
        return new(faults.Count > 0 ? [] : rendered.Select(r => r.File!).ToValueList(), faults);
    }

    private static ParallelQuery<SiteFile> Write(ValueList<ExportFile> exports) => exports
        .AsParallel().AsOrdered()
        .Select(export => new SiteFile(export.Address.File, export.Write()));

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

    private static Diagnostic? SameAddress(IEnumerable<Page> pages) => pages
        .GroupBy(page => page.Head.Address.Path, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => SiteFaults.SameAddress.At(SourceSpan.StartOf("site.yaml"), group.Key))
        .FirstOrDefault();
}
