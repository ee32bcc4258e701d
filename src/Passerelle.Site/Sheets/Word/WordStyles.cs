using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Sheets.Word;

/// <summary>The styles of a document. Sizes are in half points, distances in twentieths of a point.</summary>
/// <param name="palette">Colours.</param>
/// <param name="language">Language of the text, <c>fr-FR</c>.</param>
internal sealed class WordStyles(OfficePalette palette, string language)
{
    private const int TextSize = 21;
    private const int CellSize = 18;

    public Styles Part()
    {
        var styles = new Styles(Defaults());
        styles.Append(All().Select(style => style.Element()));
        styles.Append(WordTableStyle.Element());
        return styles;
    }

    private IEnumerable<WordStyle> All() =>
    [
        new(StyleNames.Normal, "Normal") { IsDefault = true },
        new(StyleNames.Subtitle, "Subtitle") { Next = StyleNames.Title, Size = 22, Bold = true, Colour = OfficePalette.Muted, After = 60, KeepNext = true },
        new(StyleNames.Title, "Title") { Next = StyleNames.Normal, Size = 40, Bold = true, Colour = palette.Heading, After = 200, Line = 228, KeepNext = true, Ragged = true },
        Heading(1, 30, before: 400, after: 120) with { Rule = palette.Heading },
        Heading(2, 25, before: 260, after: 80),
        Heading(3, TextSize, before: 160, after: 40),
        new(StyleNames.ListBullet, "List Bullet") { List = WordNumbering.InText, After = 60 },
        new(StyleNames.Fact, "Fact") { Hanging = 2268, After = 60 },
        new(StyleNames.Coded, "Coded") { Hanging = 794, After = 40 },
        new(StyleNames.Note, "Note") { Indent = 794, Size = 19, Colour = OfficePalette.Muted, After = 140 },
        new(StyleNames.Caption, "caption") { Size = 19, Colour = OfficePalette.Muted, After = 80, KeepNext = true },
        new(StyleNames.TableText, "Table Text") { Size = CellSize, After = 40, Line = 247, Ragged = true },
        new(StyleNames.TableHeading, "Table Heading") { Based = StyleNames.TableText, Bold = true, Colour = palette.OnBrand, KeepNext = true, Ragged = true },
        new(StyleNames.TableLead, "Table Lead") { Based = StyleNames.TableText, Bold = true, Before = 60, KeepNext = true },
        new(StyleNames.TableBullet, "Table Bullet") { Based = StyleNames.TableText, List = WordNumbering.InCells },
        new(StyleNames.Header, "header") { Size = 17, Colour = OfficePalette.Muted, After = 0 },
        new(StyleNames.Footer, "footer") { Size = 17, Colour = OfficePalette.Muted, After = 0 },
        new(StyleNames.Hyperlink, "Hyperlink") { IsOfRuns = true, Colour = palette.Heading, Underlined = true },
        new(StyleNames.Strong, "Strong") { IsOfRuns = true, Bold = true },
        new(StyleNames.Code, "Code") { IsOfRuns = true, Bold = true, Colour = palette.Heading },
    ];

    private WordStyle Heading(int level, int size, int before, int after) => new($"Heading{level}", $"heading {level}")
    {
        Next = StyleNames.Normal,
        OutlineLevel = level,
        Size = size,
        Bold = true,
        Colour = palette.Heading,
        Before = before,
        After = after,
        KeepNext = true,
        Ragged = true,
    };

    private DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = WordFonts.Name, HighAnsi = WordFonts.Name, EastAsia = WordFonts.Name, ComplexScript = WordFonts.Name },
            new Color { Val = OfficePalette.Ink },
            new FontSize { Val = $"{TextSize}" },
            new FontSizeComplexScript { Val = $"{TextSize}" },
            new Languages { Val = language, EastAsia = language, Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            new WidowControl(),
            new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto })));
}
