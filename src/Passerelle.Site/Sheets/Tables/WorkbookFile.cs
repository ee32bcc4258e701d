using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Passerelle.Site.Sheets.Office;
using SheetList = DocumentFormat.OpenXml.Spreadsheet.Sheets;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>Puts sheets and the parts that serve them into one file.</summary>
internal static class WorkbookFile
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string PrintTitles = "_xlnm.Print_Titles";
    private const string Table = "table";

    public static byte[] Bytes(OfficeProperties properties, OfficePalette palette, IReadOnlyList<WorkbookSheet> sheets)
    {
        var texts = new SharedTexts();
        var worksheets = sheets.Select((sheet, at) => Part(NameOf(at), "worksheet", WorksheetXml.Part(sheet, texts, Table)) with
        {
            Relationships = [new(Table, Relationships + Table, $"{Table}{at + 1}.xml")],
        }).ToList();
        var styles = Part("styles", "styles", WorkbookStyles.Part(palette));
        var strings = Part("sharedStrings", "sharedStrings", texts.Part());
        var main = Part("workbook", "sheet.main", new Workbook(
            new SheetList(sheets.Select((sheet, at) => new Sheet { Name = sheet.Name, SheetId = (uint)at + 1, Id = NameOf(at) })),
            new DefinedNames(sheets.Select(Repeated)))) with
        {
            Relationships =
            [
                .. worksheets.Select((_, at) => To(NameOf(at), "worksheet")),
                To("styles", "styles"),
                To("sharedStrings", "sharedStrings"),
            ],
        };
        return new OfficePackage(properties, main, [.. worksheets, .. sheets.Select((sheet, at) => Part($"{Table}{at + 1}", Table, WorksheetXml.Table(sheet, (uint)at + 1))), styles, strings]).Bytes();
    }

    private static string NameOf(int sheet) => $"sheet{sheet + 1}";

    private static OfficePart Part(string name, string type, OpenXmlPartRootElement root) => new($"xl/{name}.xml", $"{Types}{type}+xml", root, []);

    private static OfficeRelationship To(string name, string type) => new(name, Relationships + type, name + ".xml");

    // The header row, on each printed page.
    private static DefinedName Repeated(WorkbookSheet sheet, int at) =>
        new($"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1") { Name = PrintTitles, LocalSheetId = (uint)at };
}
