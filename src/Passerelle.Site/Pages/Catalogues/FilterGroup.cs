using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Catalogues;

/// <summary>The filters of one facet.</summary>
/// <param name="Title">The question.</param>
/// <param name="IsOpen">Whether they are shown unfolded.</param>
/// <param name="Links">Answers, with counts.</param>
public sealed record FilterGroup(string Title, bool IsOpen, ValueList<FilterLink> Links)
{
    private static readonly string[] OpenAtFirst = ["level", "state"];

    internal static FilterGroup Of(Facet facet, ValueList<Certification> certifications, PageAddress current, Words words)
    {
        var links = certifications
            .SelectMany(certification => facet.ValuesOf(certification).Distinct())
            .GroupBy(value => value.Value, StringComparer.Ordinal)
            .OrderBy(group => group.First().Order, StringComparer.Ordinal)
            .Select(group => FilterLink.Of(facet, group.First(), group.Count(), current))
            .ToValueList();
        return new(words["catalogue.facet." + facet.Key], OpenAtFirst.Contains(facet.Key) || links.Any(link => link.IsCurrent), links);
    }
}

/// <summary>A filter: a link to the page of what it leaves.</summary>
/// <param name="Facet">Its facet, for scripts.</param>
/// <param name="Value">Its value, for scripts.</param>
/// <param name="Text">In words.</param>
/// <param name="Count">How many certifications it leaves.</param>
/// <param name="To">The page.</param>
/// <param name="IsCurrent">Whether it is the filter of this page.</param>
public sealed record FilterLink(string Facet, string Value, string Text, int Count, PageAddress To, bool IsCurrent)
{
    internal static FilterLink Of(Facet facet, FacetValue value, int count, PageAddress current) =>
        new(facet.Key, value.Value, value.Text, count, value.To, value.To == current);
}
