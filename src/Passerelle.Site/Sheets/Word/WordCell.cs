using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Sheets.Word;

/// <summary>A cell of a table.</summary>
/// <param name="Paragraphs">What it says.</param>
internal sealed record WordCell(IReadOnlyList<OpenXmlElement> Paragraphs)
{
    /// <summary>Ground, or null.</summary>
    public string? Fill { get; init; }

    /// <summary>Whether no line parts it from the cell above.</summary>
    public bool ContinuesAbove { get; init; }

    /// <summary>Whether no line parts it from the cell below.</summary>
    public bool ContinuesBelow { get; init; }

    public static WordCell Header(string text, OfficePalette palette) =>
        new([WordText.Paragraph(StyleNames.TableHeading, text)]) { Fill = palette.Brand };

    public static WordCell Of(string text) => new([WordText.Paragraph(StyleNames.TableText, text)]);

    public TableCell Of(int width)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (ContinuesAbove || ContinuesBelow) properties.Append(Borders());
        if (Fill is not null) properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Fill });
        var cell = new TableCell(properties);
        // The space that parts a name from what stands above it would push down the first line of a row.
        if (Paragraphs is [Paragraph first, ..] && WordText.StyleOf(first) == StyleNames.TableLead)
            first.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "0" };
        // The format asks for a paragraph in every cell.
        cell.Append(Paragraphs.Count > 0 ? Paragraphs : [WordText.Paragraph(StyleNames.TableText)]);
        return cell;
    }

    private TableCellBorders Borders()
    {
        var borders = new TableCellBorders();
        if (ContinuesAbove) borders.Append(new TopBorder { Val = BorderValues.Nil });
        if (ContinuesBelow) borders.Append(new BottomBorder { Val = BorderValues.Nil });
        return borders;
    }
}
