using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.CatalogueGraphs;

/// <summary>A choice of what the graph shows, for the script.</summary>
/// <param name="Facet">Its name in the address: <c>niveau</c> or <c>genre</c>.</param>
/// <param name="Title">What is chosen.</param>
/// <param name="Choices">The values that certifications of the graph have.</param>
public sealed record GraphFilter(string Facet, string Title, ValueList<GraphChoice> Choices)
{
    internal static ValueList<GraphFilter> All(ValueList<GraphMember> drawn, Words words) => new[]
    {
        new GraphFilter("niveau", words["graphPage.filters.level"], Levels(drawn, words)),
        new GraphFilter("genre", words["graphPage.filters.kind"], Kinds(drawn, words)),
    }.Where(filter => filter.Choices.Count > 1).ToValueList();

    private static ValueList<GraphChoice> Levels(ValueList<GraphMember> drawn, Words words) => drawn
        .GroupBy(member => (member.Level, member.LevelValue))
        .OrderBy(group => group.Key.Level ?? int.MaxValue)
        .Select(group => new GraphChoice(
            group.Key.LevelValue,
            group.Key.Level is { } level ? words.Fill("certification.level.name", ("level", level)) : words["graphPage.filters.noLevel"],
            group.Count()))
        .ToValueList();

    private static ValueList<GraphChoice> Kinds(ValueList<GraphMember> drawn, Words words) => drawn
        .GroupBy(member => (member.Kind, member.KindValue))
        .OrderBy(group => group.Key.Kind)
        .Select(group => new GraphChoice(group.Key.KindValue, words[$"graphPage.kinds.{group.Key.KindValue}"], group.Count()))
        .ToValueList();
}

/// <summary>A value to choose.</summary>
/// <param name="Value">As the address names it.</param>
/// <param name="Text">In words.</param>
/// <param name="Count">How many certifications have it.</param>
public sealed record GraphChoice(string Value, string Text, int Count);
