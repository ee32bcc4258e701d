using Passerelle.Model;
using Passerelle.Site.Sheets;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A link to a file that is downloaded.</summary>
/// <param name="Name">What is in it.</param>
/// <param name="Format"><c>PDF</c>.</param>
/// <param name="MediaType"><c>application/pdf</c>.</param>
/// <param name="To">Where it stands.</param>
public sealed record DownloadLink(string Name, string Format, string MediaType, PageAddress To)
{
    internal static ValueList<DownloadLink> All(ValueList<SheetFile> sheets, Words words) => sheets.Select(sheet => Of(sheet, words)).ToValueList();

    private static DownloadLink Of(SheetFile sheet, Words words)
    {
        var extension = Path.GetExtension(sheet.Name)[1..];
        return new(words["downloads." + NameOf(sheet.Kind)], extension.ToUpperInvariant(), MediaTypeOf(extension), sheet.Address);
    }

    private static string NameOf(SheetKind kind) => kind switch
    {
        SheetKind.Block => "block",
        SheetKind.Summary => "summary",
        SheetKind.Referential => "referential",
        SheetKind.Competencies => "competencies",
        SheetKind.Archive => "archive",
        SheetKind.Audit => "audit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string MediaTypeOf(string extension) => extension switch
    {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "csv" => "text/csv",
        "zip" => "application/zip",
        _ => throw new ArgumentOutOfRangeException(nameof(extension), extension, null),
    };
}
