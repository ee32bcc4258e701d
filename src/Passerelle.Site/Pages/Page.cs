using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Exports.SchemaOrg;
using Passerelle.Site.Graphs;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>A page to be rendered.</summary>
/// <param name="Head">Title, description, address and place in the site.</param>
/// <param name="Template">Name of the template, without folder or extension.</param>
/// <param name="Content">What the template shows under the name <c>Page</c>.</param>
public sealed record Page(PageHead Head, string Template, object Content);

/// <summary>What stands in the head of a page and above its title.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Title">Title of the page alone.</param>
/// <param name="Description">One sentence for search engines.</param>
/// <param name="Breadcrumbs">The way from the home page to the page above this one.</param>
public sealed record PageHead(PageAddress Address, string Title, string Description, ValueList<Link> Breadcrumbs)
{
    /// <summary>The script that pages of this kind load beside that of all pages (<c>graph.js</c>, in <c>scripts/pages/</c> of the theme), or null.</summary>
    public string? Script { get; init; }

    /// <summary>The day of the last dated fact about the certification that the page belongs to; null for other pages.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>Files for machines that say the same as this page.</summary>
    public ValueList<DataLink> Alternates { get; init; }

    /// <summary>What the page is about, for search engines; null where they have no word for it.</summary>
    public ISchemaThing? Subject { get; init; }

    /// <summary>Whether it is a page of the audit, which search engines are asked to leave out.</summary>
    public bool IsForAuditors { get; init; }

    /// <summary>The picture that is shown beside links to this page; null where there is none.</summary>
    public PageAddress? Picture { get; init; }

    /// <summary>Whether there is anything to tell search engines in their own format.</summary>
    public bool HasStructuredData => Subject is not null || Breadcrumbs.Count > 0;

    /// <summary>The page under the home page on the way to this one; the main navigation shows it as current.</summary>
    public PageAddress Section => Breadcrumbs.Count > 1 ? Breadcrumbs[1].To : Address;

    /// <summary>The head of a page that belongs to a certification of the catalogue; as it was for any other.</summary>
    internal PageHead About(Certification? certification, PageSource source) =>
        certification is null ? this : this with
        {
            ChangedOn = Milestone.Until(source.AsOf, certification) is [.., var last] ? last.Day : null,
            Picture = source.WithSheets ? Addresses.Picture(certification.Number.Value) : null,
        };
}

/// <summary>What a template sees.</summary>
/// <param name="Site">The same for every page.</param>
/// <param name="Head">The head of this page.</param>
/// <param name="Page">The content of this page.</param>
public sealed record PageView(Shell Site, PageHead Head, object Page);

/// <summary>What every page shows around its content.</summary>
/// <param name="Title">Title of the site.</param>
/// <param name="Organisation">Name of the school.</param>
/// <param name="OrganisationSite">Its web site, or null.</param>
/// <param name="Email">Its address for questions, or null.</param>
/// <param name="LanguageTag"><c>fr</c> or <c>en</c>.</param>
/// <param name="Address">Public address of the site, without a final slash, or null.</param>
/// <param name="AsOf">The day that the site speaks of.</param>
/// <param name="Navigation">Main navigation.</param>
/// <param name="Footer">Links of the footer.</param>
public sealed record Shell(
    string Title,
    string Organisation,
    string? OrganisationSite,
    string? Email,
    string LanguageTag,
    string? Address,
    DateOnly AsOf,
    ValueList<Link> Navigation,
    ValueList<Link> Footer)
{
    /// <summary>Where the name of the school leads.</summary>
    public PageAddress Home { get; init; } = Addresses.Home;

    /// <summary>Where the site stands on its server, without a final slash; empty at the root.</summary>
    public string Root => Address is null ? "" : new Uri(Address).AbsolutePath.TrimEnd('/');

    /// <summary>The whole catalogue.</summary>
    public PageAddress Catalogue { get; } = Addresses.Catalogue;

    /// <summary>The feed of changes; null where there is none.</summary>
    public PageAddress? Feed { get; init; }

    /// <summary>Language and country as OpenGraph names them: <c>fr_FR</c>.</summary>
    public string Locale => LanguageTag == "fr" ? "fr_FR" : "en_GB";

    /// <summary>The page of search; null where pages are made that have none.</summary>
    public PageAddress? Search { get; init; }
}

/// <summary>What page kinds are made from.</summary>
/// <param name="Catalogue">Everything that was read.</param>
/// <param name="Words">Strings of the interface.</param>
/// <param name="AsOf">The day that states are told for.</param>
public sealed record PageSource(Catalogue Catalogue, Words Words, DateOnly AsOf)
{
    /// <summary>How wide texts will be in drawings; only the font of the theme can tell.</summary>
    public TextMeasure Measure { get; init; } = TextMeasure.Estimated;

    /// <summary>What the audit found; null where the site is made without its report.</summary>
    public AuditReport? Audit { get; init; }

    /// <summary>Whether the pages for the public stand beside those of the audit.</summary>
    public bool HasPublicPages { get; init; } = true;

    /// <summary>Whether there are sheets to download, and pages lead to them.</summary>
    public bool WithSheets { get; init; } = true;
}
