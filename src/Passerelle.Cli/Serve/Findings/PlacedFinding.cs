using System.Collections.Frozen;
using Passerelle.Audit;
using Passerelle.Cli.Building;
using Passerelle.Model;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;

namespace Passerelle.Cli.Serve.Findings;

/// <summary>A finding and the page of the site that shows what it speaks of.</summary>
internal sealed record PlacedFinding(Finding Finding, PageAddress Page)
{
    /// <summary>The findings of an attempt, each on the nearest page that there is.</summary>
    public static ValueList<PlacedFinding> Of(Attempt attempt, FrozenDictionary<string, SiteFile> files) => (attempt.Audit?.Findings ?? [])
        .Select(finding => new PlacedFinding(finding, FindingPlace.PagesOf(finding).FirstOrDefault(page => files.ContainsKey(page.File), Addresses.Home)))
        .ToValueList();

    /// <summary>Whether a page shows it: its own page does, and those above it but the home page.</summary>
    public bool IsShownOn(PageAddress page) => Page.Path == page.Path || (page.Path != Addresses.Home.Path && Page.Path.StartsWith(page.Path, StringComparison.Ordinal));
}
