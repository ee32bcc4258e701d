using DocumentFormat.OpenXml.Spreadsheet;
using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>How cells look; a cell names a format by its number.</summary>
internal static class WorkbookStyles
{
    /// <summary>A header cell.</summary>
    public const uint Header = 1;

    /// <summary>Any other cell: text, so that what is typed into it later is not taken for a number or a formula.</summary>
    public const uint Text = 2;

    private const uint TextFormat = 49;
    private const double Size = 11;
    private const string FontName = "Calibri";

    public static Stylesheet Part(OfficePalette palette) => new(
        new Fonts(Font(OfficePalette.Ink), Font(palette.OnBrand, new Bold())),
        // The first two fills are fixed by Excel.
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), Fill(PatternValues.Solid, palette.Brand)),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), Line(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            Format(font: 1, fill: 2, border: 0),
            Format(font: 0, fill: 0, border: 1)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font(string colour, params Bold[] bold) =>
        new([.. bold, new FontSize { Val = Size }, new Color { Rgb = "FF" + colour }, new FontName { Val = FontName }, new FontFamilyNumbering { Val = 2 }]);

    private static Fill Fill(PatternValues pattern, string? colour = null)
    {
        var fill = new PatternFill { PatternType = pattern };
        if (colour is not null) fill.Append(new ForegroundColor { Rgb = "FF" + colour });
        return new(fill);
    }

    private static BottomBorder Line() => new(new Color { Rgb = "FF" + OfficePalette.Line }) { Style = BorderStyleValues.Thin };

    private static CellFormat Format(uint font, uint fill, uint border) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = TextFormat,
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };
}
