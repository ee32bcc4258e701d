namespace Passerelle.Site.Sheets.Word;

/// <summary>Styles of the parts of a thing, which differ between text and cells.</summary>
/// <param name="Lead">Its name.</param>
/// <param name="Sublead">The name of a list in it.</param>
/// <param name="Text">Text.</param>
/// <param name="Item">An item of a list.</param>
/// <param name="Note">What is added.</param>
internal sealed record PartStyles(string Lead, string Sublead, string Text, string Item, string Note)
{
    public static PartStyles InText { get; } = new(StyleNames.Heading2, StyleNames.Heading3, StyleNames.Normal, StyleNames.ListBullet, StyleNames.Normal);

    public static PartStyles InCells { get; } = new(
        StyleNames.TableLead, StyleNames.TableLead, StyleNames.TableText, StyleNames.TableBullet, StyleNames.TableText);
}
