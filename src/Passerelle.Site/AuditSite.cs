using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Audits;
using Passerelle.Site.Sheets;
using Passerelle.Site.Templates;
using Passerelle.Site.Text;

namespace Passerelle.Site;

/// <summary>
/// The report for the auditor alone, to be handed over as a folder and read from the disk: the pages of the audit with their assets, and no
/// link to pages that are not there. Writing is <see cref="SiteWriter"/>'s.
/// </summary>
public static class AuditSite
{
    // Pages and assets stand together under the address of the report; the folder that is written is that one.
    private const string Root = "audit/";
    private const string AssetFolder = Root + AssetAddresses.Folder;

    /// <summary>Renders the report.</summary>
    /// <param name="source">What pages are made from; its audit must have been run.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="assets">Styles and scripts of the theme.</param>
    /// <param name="templates">Keeps templates compiled.</param>
    /// <exception cref="SiteFaultException">A string is missing, or a template cannot be read.</exception>
    public static BuiltSite Build(PageSource source, Theme theme, AssetBundle assets, TemplateCache templates)
    {
        if (source.Audit is null) throw new ArgumentException("There is no audit to report.", nameof(source));
        var alone = source with { HasPublicPages = false, WithSheets = true };
        var (pages, shell) = Plan(alone, theme);
        var rendered = SiteBuild.Render(pages, shell, templates.Of(theme, alone.Words, assets, withFileNames: true, shell.Root, AssetFolder));
        if (rendered.Diagnostics.Count > 0) return rendered;
        var files = rendered.Files
            .Concat(assets.Files.Select(asset => new SiteFile(AssetFolder + asset.Key, asset.Value)))
            .Concat(Documents(alone))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToValueList();
        return new(files.Select(file => file with { Path = file.Path[Root.Length..] }).ToValueList(), LinkCheck.Check(files, shell.Root));
    }

    private static IEnumerable<SiteFile> Documents(PageSource source) => SheetPlan.OfAudit(source)
        .OfType<WrittenSheet>()
        .Select(sheet => new SiteFile(sheet.Address.File, sheet.Write()));

    private static (ValueList<Page> Pages, Shell Shell) Plan(PageSource source, Theme theme)
    {
        try
        {
            var shell = SitePlan.Shell(source, address: null) with
            {
                Home = Addresses.Audit,
                Address = null,
                Navigation = [new(source.Words["audit.nav"], Addresses.Audit), new(source.Words["audit.rules.title"], Addresses.AuditRules)],
                Footer = [],
            };
            return (AuditPlan.Pages(source), shell);
        }
        catch (MissingStringException missing)
        {
            throw new SiteFaultException(SiteBuild.FaultOf(missing, theme));
        }
    }
}
