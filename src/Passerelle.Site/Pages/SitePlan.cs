using Passerelle.Model;
using Passerelle.Site.Pages.Audits;
using Passerelle.Site.Pages.Comparisons;

namespace Passerelle.Site.Pages;

/// <summary>All pages of a site, in a fixed order. Each line of <see cref="Pages"/> is one kind of page.</summary>
public static class SitePlan
{
    private const string Guide = "guide";

    /// <summary>The pages of a catalogue.</summary>
    public static ValueList<Page> Pages(PageSource source)
    {
        var pairs = ComparisonPairs.Of(source.Catalogue);
        return
        [
            HomePage.Of(source),
            .. CataloguePage.All(source),
            .. CertificationPage.All(pairs, source),
            .. BlockPage.All(source),
            .. CompetencyPage.All(source),
            .. EvaluationPage.All(source),
            .. MatrixPage.All(source),
            .. ExternalPage.All(source),
            .. EquivalencesPage.All(source),
            .. GraphPage.All(source),
            .. PathwayPage.All(source),
            .. ComparisonPage.All(pairs, source),
            ComparisonsPage.Of(pairs, source),
            .. VersionsPage.All(source),
            .. IndexPage.All(source),
            JobsPage.Of(source),
            SearchPage.Of(source),
            GlossaryPage.Of(source),
            .. TextPage.All(source),
            .. AuditPlan.Pages(source),
            NotFoundPage.Of(source),
        ];
    }

    /// <summary>What stands around the content of every page.</summary>
    /// <param name="source">What pages are made from.</param>
    /// <param name="address">Public address in place of the one in <c>site.yaml</c>, or null.</param>
    public static Shell Shell(PageSource source, WebAddress? address)
    {
        var settings = source.Catalogue.Settings;
        var words = source.Words;
        return new Shell(
            settings.Title.Value,
            settings.Organisation.Name.Value,
            settings.Organisation.Site?.Value.Href,
            settings.Organisation.Email?.Value,
            words.Tag,
            (address ?? settings.Address?.Value)?.Href.TrimEnd('/'),
            source.AsOf,
            Navigation(source),
            Footer(source.Catalogue))
        {
            Search = source.HasPublicPages ? Addresses.Search : null,
        };
    }

    private static ValueList<Link> Navigation(PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        return
        [
            new(words["nav.certifications"], Addresses.Catalogue),
            .. catalogue.HasBridges ? [new Link(words["pathway.nav"], Addresses.Pathway)] : Array.Empty<Link>(),
            .. GraphPage.Exists(catalogue) ? [new Link(words["nav.bridges"], Addresses.Graph)] : Array.Empty<Link>(),
            new(words["nav.jobs"], Addresses.Jobs),
            new(words["nav.glossary"], Addresses.Glossary),
            .. catalogue.Pages.Where(page => page.Slug == Guide).Select(page => new Link(words["nav.guide"], Addresses.FreePage(page.Slug))),
            .. source.Audit is null ? Array.Empty<Link>() : [new Link(words["audit.nav"], Addresses.Audit)],
        ];
    }

    private static ValueList<Link> Footer(Catalogue catalogue) => catalogue.Pages
        .OrderBy(page => page.Order ?? int.MaxValue)
        .ThenBy(page => page.Title.Value, StringComparer.Ordinal)
        .Select(page => new Link(page.Title.Value, Addresses.FreePage(page.Slug)))
        .ToValueList();
}
