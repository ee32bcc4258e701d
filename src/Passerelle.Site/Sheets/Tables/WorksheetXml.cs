using DocumentFormat.OpenXml.Spreadsheet;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>A sheet as the format writes it: header in view and on every printed page, filters, wrapped text, one page wide.</summary>
internal static class WorksheetXml
{
    private const uint A4 = 9;
    private const double LineHeight = 15;

    public static Worksheet Part(WorkbookSheet sheet, SharedTexts texts, string tableRelationship) => new(
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetDimension { Reference = sheet.Range },
        new SheetViews(View(sheet)),
        new SheetFormatProperties { DefaultRowHeight = LineHeight },
        new Columns(sheet.Columns.Select((column, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = column.Width, CustomWidth = true })),
        Cells(sheet, texts),
        new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
        new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
        new HeaderFooter(new OddFooter($"&L{sheet.Name.Replace("&", "&&", StringComparison.Ordinal)}&R&P / &N")),
        new TableParts(new TablePart { Id = tableRelationship }) { Count = 1 });

    /// <summary>The table that the cells of a sheet make up: named, filtered, its header known to those who do not see it.</summary>
    public static Table Table(WorkbookSheet sheet, uint id) => new(
        new AutoFilter { Reference = sheet.Range },
        new TableColumns(sheet.Columns.Select((column, at) => new TableColumn { Id = (uint)at + 1, Name = CellText.Of(column.Header) })) { Count = (uint)sheet.Columns.Count },
        new TableStyleInfo { ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false })
    {
        Id = id,
        Name = sheet.TableName,
        DisplayName = sheet.TableName,
        Reference = sheet.Range,
    };

    private static SheetView View(WorkbookSheet sheet)
    {
        var corner = WorkbookSheet.Place(sheet.FrozenColumns, 1);
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = corner, State = PaneStateValues.Frozen, ActivePane = PaneValues.BottomLeft };
        if (sheet.FrozenColumns > 0) (pane.HorizontalSplit, pane.ActivePane) = (sheet.FrozenColumns, PaneValues.BottomRight);
        return new(pane) { WorkbookViewId = 0 };
    }

    private static SheetData Cells(WorkbookSheet sheet, SharedTexts texts)
    {
        var data = new SheetData(Row([.. sheet.Columns.Select(column => column.Header)], 0, WorkbookStyles.Header));
        data.Append(sheet.Rows.Select((row, at) => Row(row, at + 1, WorkbookStyles.Text)));
        return data;

        Row Row(IReadOnlyList<string> cells, int row, uint format) => RowOf(cells, row, format, sheet, texts);
    }

    private static Row RowOf(IReadOnlyList<string> cells, int row, uint format, WorkbookSheet sheet, SharedTexts texts)
    {
        var element = new Row { RowIndex = (uint)row + 1, Height = sheet.LinesOf(cells) * LineHeight };
        element.Append(cells.Select((text, column) => Cell(text, WorkbookSheet.Place(column, row), format, texts)));
        return element;
    }

    private static Cell Cell(string text, string place, uint format, SharedTexts texts)
    {
        var cell = new Cell { CellReference = place, StyleIndex = format };
        if (text.Length == 0) return cell;
        cell.DataType = CellValues.SharedString;
        cell.Append(new CellValue(texts.NumberOf(text)));
        return cell;
    }
}
