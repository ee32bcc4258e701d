using Passerelle.Model;
using Passerelle.Site.Pages.Catalogues;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages;

/// <summary>The catalogue, whole or filtered by one answer.</summary>
/// <param name="Title">Title.</param>
/// <param name="Sentence">What the list shows.</param>
/// <param name="IsFiltered">Whether a filter is at work.</param>
/// <param name="Filters">Filters, by facet.</param>
/// <param name="Rows">Certifications.</param>
/// <param name="ScriptNone">What a script says where nothing is left.</param>
/// <param name="ScriptOne">What a script says where one certification is left.</param>
/// <param name="ScriptOther">What a script says where several are left.</param>
public sealed record CataloguePage(
    string Title,
    string Sentence,
    bool IsFiltered,
    ValueList<FilterGroup> Filters,
    ValueList<CatalogueRow> Rows,
    string ScriptNone,
    string ScriptOne,
    string ScriptOther)
{
    /// <summary>Where two certifications are compared.</summary>
    public PageAddress Comparisons { get; } = Addresses.Comparisons;

    /// <summary>The whole catalogue, and a page for each answer that no index has a page for.</summary>
    public static IEnumerable<Page> All(PageSource source)
    {
        var facets = Facet.All(source);
        var certifications = source.Catalogue.Certifications;
        yield return Of(null, certifications, facets, source);

        var answers =
            from certification in certifications
            from facet in facets
            from value in facet.ValuesOf(certification).Distinct()
            where value.HasOwnPage
            group certification by value;
        foreach (var answer in answers.OrderBy(answer => answer.Key.To.Path, StringComparer.Ordinal))
            yield return Of(answer.Key, answer.ToValueList(), facets, source);
    }

    private static Page Of(FacetValue? filter, ValueList<Certification> shown, ValueList<Facet> facets, PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var address = filter?.To ?? Addresses.Catalogue;
        var total = catalogue.Certifications.Count;
        var title = words["catalogue.title"];
        var sentence = filter is null
            ? words.Count("catalogue.all", total)
            : words.Count("catalogue.filtered", shown.Count, ("total", total), ("filters", filter.Text));
        var head = filter is null
            ? new PageHead(address, title, words.Count("catalogue.description", total), Breadcrumbs.Home(words))
            : new PageHead(address, words.Fill("catalogue.filteredTitle", ("filter", filter.Text)), sentence, Breadcrumbs.Catalogue(words));
        return new Page(head, "catalogue", new CataloguePage(
            head.Title,
            sentence,
            filter is not null,
            facets.Select(facet => FilterGroup.Of(facet, catalogue.Certifications, address, words)).Where(group => group.Links.Count > 0).ToValueList(),
            shown.Select(certification => CatalogueRow.Of(certification, facets, source)).ToValueList(),
            words["catalogue.none"],
            words["catalogue.filtered.one"],
            words["catalogue.filtered.other"]));
    }
}

/// <summary>A certification of the catalogue, with its answers for scripts.</summary>
/// <param name="Row">What is shown.</param>
/// <param name="Answers">Its answers to each facet.</param>
public sealed record CatalogueRow(CertificationRow Row, ValueList<FacetAnswers> Answers)
{
    internal static CatalogueRow Of(Certification certification, ValueList<Facet> facets, PageSource source) => new(
        CertificationRow.Of(certification, source),
        facets.Select(facet => new FacetAnswers(facet.Key, string.Join(' ', facet.ValuesOf(certification).Select(value => value.Value).Distinct()))).ToValueList());
}

/// <summary>The answers of a certification to a facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Values">Values, parted by blanks.</param>
public sealed record FacetAnswers(string Facet, string Values);
