using Passerelle.Model;
using Passerelle.Reading.Load;
using Passerelle.Site;
using Passerelle.Site.Assets;
using Passerelle.Site.Graphs;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;
using Passerelle.Site.Sheets;
using Passerelle.Site.Templates;

namespace Passerelle.Cli.Building;

/// <summary>The way from an input folder to a site: load, bind, link, audit, plan, render, search, sheets, write.</summary>
/// <param name="request">Which site.</param>
/// <param name="tools">Make the styles, the scripts and the index of search.</param>
/// <param name="press">Makes the sheets; null for a site without.</param>
/// <param name="templates">Keeps templates compiled from one time to the next.</param>
/// <param name="times">Told how long each step takes.</param>
internal sealed class SitePipeline(BuildRequest request, SiteTools tools, SheetPress? press, TemplateCache templates, StepTimes times)
{
    private readonly BuildOptions options = new(request.Offline, request.Address);

    /// <summary>Makes the pages in memory; sheets are planned. Faults are in the result.</summary>
    public async Task<Attempt> RenderAsync(CancellationToken cancellation)
    {
        if (await ToolFaultAsync(cancellation) is { } fault) return new Attempt(request.Language, InputSources.None, [fault]);
        var (attempt, read) = InputSteps.Of(request.Input, request.AsOf, times);
        return read is { } catalogue ? await RenderAsync(catalogue, attempt, cancellation) : attempt;
    }

    /// <summary>Makes the site and writes it, unless faults forbid it; then the folder stays as it was.</summary>
    public async Task<Attempt> WriteAsync(string folder, bool strict, CancellationToken cancellation)
    {
        var attempt = await RenderAsync(cancellation);
        if (attempt.Sheets is { } sheets) attempt = attempt.With(await times.MeasureAsync("sheets", () => sheets.MakeAllAsync(cancellation)));
        cancellation.ThrowIfCancellationRequested();
        return attempt.IsFit(strict) ? times.Measure("write", () => Write(attempt, folder)) : attempt;
    }

    /// <summary>Makes the report for the auditor of what was audited before, and writes it, unless faults forbid it.</summary>
    public async Task<Attempt> WriteReportAsync(Catalogue catalogue, Attempt audited, string folder, CancellationToken cancellation)
    {
        var attempt = await MakeAsync(
            catalogue, audited, (source, theme, assets) => Task.FromResult(new Made(AuditSite.Build(source with { Audit = audited.Audit }, theme, assets, templates), null)), cancellation);
        return attempt.IsFit(strict: false) ? Write(attempt, folder) : attempt;
    }

    private Task<Attempt> RenderAsync(Catalogue catalogue, Attempt attempt, CancellationToken cancellation) =>
        MakeAsync(catalogue, attempt, (source, theme, assets) => RenderAsync(source, theme, assets, cancellation), cancellation);

    private async Task<Made> RenderAsync(PageSource source, Theme theme, AssetBundle assets, CancellationToken cancellation)
    {
        var plan = times.Measure("plan", () => SiteBuild.Plan(source, theme, options));
        var engine = times.Measure("templates", () => templates.Of(theme, plan.Words, assets, options.WithFileNames, plan.Shell.Root));
        var site = times.Measure("render", () => SiteBuild.Render(plan, engine, assets));
        var index = await times.MeasureAsync("search", () => tools.Indexer.MakeAsync(plan.Search, options.WithFileNames, theme.Files, cancellation));
        return new(site.With(index), press is null ? null : new SheetSet(plan.Sheets, theme, plan.Words.Language, press));
    }

    /// <summary>Finds the theme, makes its assets, and then what is asked for.</summary>
    private async Task<Attempt> MakeAsync(Catalogue catalogue, Attempt attempt, Func<PageSource, Theme, AssetBundle, Task<Made>> make, CancellationToken cancellation)
    {
        Theme? theme = null;
        try
        {
            theme = times.Measure("theme", () => Theme.Find(request.Theme ?? catalogue.Settings.Theme?.Value ?? "default", request.ThemeFolders));
            var warnings = new List<Diagnostic>();
            var brand = BrandColour.Of(catalogue.Settings, warnings);
            var assets = await times.MeasureAsync("assets", () => tools.Bundler.BuildAsync(theme.Files, brand.Css, cancellation));
            cancellation.ThrowIfCancellationRequested();

            // Drawings are laid out with the font that the theme ships, so pages come after assets.
            var source = new PageSource(catalogue, theme.Words(catalogue.Settings.Language), request.AsOf ?? catalogue.Settings.AsOf.Value)
            {
                Audit = request.WithAudit ? attempt.Audit : null,
                Measure = TextMeasure.Of(assets),
                WithSheets = press is not null,
            };
            var (site, sheets) = await make(source, theme, assets);
            return attempt.With([.. warnings, .. site.Diagnostics], theme) with { Files = site.Files, Sheets = sheets };
        }
        catch (SiteFaultException fault)
        {
            return attempt.With([fault.Diagnostic], theme);
        }
        catch (AssetException fault)
        {
            return attempt.With(AssetDiagnostics.Of(fault, path => theme?.NameOf(path) ?? path, attempt.Language), theme);
        }
    }

    // Before anything else is done: whoever has no Node is not to wait for the rest first.
    private async Task<Diagnostic?> ToolFaultAsync(CancellationToken cancellation)
    {
        try
        {
            if (press is not null) await press.RequireAsync(cancellation);
            return null;
        }
        catch (AssetException fault)
        {
            return SheetFaults.Of(fault, request.Language);
        }
    }

    private static Attempt Write(Attempt attempt, string folder)
    {
        try
        {
            return attempt with { Report = SiteWriter.Write(folder, attempt.Files) };
        }
        catch (SiteFaultException fault)
        {
            return attempt.With([fault.Diagnostic]);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return attempt.With([SiteFaults.OutputRefused.At(SourceSpan.StartOf(folder), folder, refusal.Message)]);
        }
    }

    /// <summary>What was made: pages, and the sheets that are made when they are asked for.</summary>
    private sealed record Made(BuiltSite Site, SheetSet? Sheets);
}
