namespace Passerelle.Site.Sheets.Word;

/// <summary>Styles of the parts of a thing, which differ with the place where they stand.</summary>
/// <param name="Lead">Its name.</param>
/// <param name="Sublead">The name of a list in it.</param>
/// <param name="Text">Text.</param>
/// <param name="Item">An item of a list.</param>
/// <param name="Fact">A term with what is said of it beside it; null where there is no room for that.</param>
internal sealed record PartStyles(string Lead, string Sublead, string Text, string Item, string? Fact)
{
    /// <summary>In text, under the heading of the thing.</summary>
    public static PartStyles InText { get; } = new(
        StyleNames.Heading2, StyleNames.Heading3, StyleNames.Normal, StyleNames.ListBullet, StyleNames.Fact);

    /// <summary>In text, right under a heading of the first level: no level of headings is left out.</summary>
    public static PartStyles UnderSection { get; } = InText with { Sublead = StyleNames.Heading2 };

    /// <summary>In a cell.</summary>
    public static PartStyles InCells { get; } = new(
        StyleNames.TableLead, StyleNames.TableLead, StyleNames.TableText, StyleNames.TableBullet, Fact: null);
}
