using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Passerelle.Site.Tests.Sheets.Word;

/// <summary>A document, read back as Word reads it.</summary>
internal sealed class OpenedWord : IDisposable
{
    private readonly WordprocessingDocument document;

    private OpenedWord(WordprocessingDocument document) => this.document = document;

    public MainDocumentPart Main => document.MainDocumentPart!;

    public Body Body => Main.Document.Body!;

    public DocumentFormat.OpenXml.Packaging.OpenXmlPackage Package => document;

    /// <summary>The words, one line a paragraph.</summary>
    public string Words => string.Join('\n', Body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));

    /// <summary>Headings as <c>1 Compétences</c>.</summary>
    public IEnumerable<string> Headings => Body.Descendants<Paragraph>()
        .Where(paragraph => StyleOf(paragraph)?.StartsWith("Heading", StringComparison.Ordinal) == true)
        .Select(paragraph => $"{StyleOf(paragraph)![^1]} {paragraph.InnerText}");

    public IReadOnlyList<Table> Tables => [.. Body.Descendants<Table>()];

    public static OpenedWord Of(byte[] bytes) => new(WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false));

    public static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val;

    /// <summary>What each version of Office would find wrong.</summary>
    public static IEnumerable<string> Faults(OpenXmlPackage package) =>
        from version in (FileFormatVersions[])[FileFormatVersions.Office2013, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365]
        from fault in new OpenXmlValidator(version).Validate(package)
        select $"{version}: {fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}";

    public IEnumerable<string> Faults() => Faults(document);

    public void Dispose() => document.Dispose();
}
