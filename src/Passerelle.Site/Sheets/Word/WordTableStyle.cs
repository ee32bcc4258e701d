using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Sheets.Word;

/// <summary>How tables look: thin lines, and air around the text.</summary>
internal static class WordTableStyle
{
    private const int Beside = 100;
    private const string Above = "50";
    private const string Below = "20";

    public static Style Element() => new(
        new StyleName { Val = "Sheet Table" },
        new PrimaryStyle(),
        new StyleTableProperties(
            new TableBorders(
                Line<TopBorder>(),
                Line<LeftBorder>(),
                Line<BottomBorder>(),
                Line<RightBorder>(),
                Line<InsideHorizontalBorder>(),
                Line<InsideVerticalBorder>()),
            new TableCellMarginDefault(
                new TopMargin { Width = Above, Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = Beside, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = Below, Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = Beside, Type = TableWidthValues.Dxa })))
    {
        StyleId = StyleNames.Table,
        Type = StyleValues.Table,
    };

    private static TBorder Line<TBorder>()
        where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = OfficePalette.Line };
}
