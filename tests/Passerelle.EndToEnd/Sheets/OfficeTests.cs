using System.Text;
using Passerelle.EndToEnd.Running;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;
using Passerelle.Site.Pages;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Sheets.Tables;
using Passerelle.Site.Sheets.Word;
using Passerelle.Site.Templates;

namespace Passerelle.EndToEnd.Sheets;

/// <summary>What we write for Word and Excel is opened by an office suite that does not share a line with us.</summary>
public sealed class OfficeTests : IDisposable
{
    private static readonly Lazy<PageSource> Sample = new(Read);

    private readonly TestFolder work = new();

    public void Dispose() => work.Dispose();

    [OfficeFact]
    public void Every_document_and_every_workbook_of_the_sample_becomes_a_PDF()
    {
        var files = Sample.Value.Catalogue.Certifications.SelectMany(Files).ToList();

        Assert.All(LibreOffice.Convert(work, "pdf", files), pdf => Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(File.ReadAllBytes(pdf)), StringComparison.Ordinal));
    }

    [OfficeFact]
    public void Each_referentiel_opens_with_every_competency_and_every_criterion()
    {
        foreach (var certification in Sample.Value.Catalogue.Certifications)
        {
            var text = Words(LibreOffice.Convert(work, "txt:Text (encoded):UTF8", [Referential(certification)])[0]);

            Assert.All(certification.Blocks.SelectMany(block => block.Competencies), competency => Assert.Contains(Plain(competency.Text.Value), text, StringComparison.Ordinal));
            Assert.All(
                certification.Blocks.SelectMany(block => block.Evaluations).SelectMany(evaluation => evaluation.Criteria),
                criterion => Assert.Contains(Plain(criterion.Text.Value), text, StringComparison.Ordinal));
        }
    }

    [OfficeFact]
    public void Each_workbook_opens_with_the_rows_of_the_CSV()
    {
        foreach (var certification in Sample.Value.Catalogue.Certifications)
        {
            var text = Words(LibreOffice.Convert(work, "csv:Text - txt - csv (StarCalc):59,34,76,1", [Workbook(certification)])[0]);

            Assert.All(CompetencyRow.Of(certification, Sample.Value.Words), row => Assert.Contains(Unquoted(Plain($"{row.Competency};{row.Wording}")), Unquoted(text), StringComparison.Ordinal));
        }
    }

    private static PageSource Read()
    {
        var catalogue = CatalogueReader.Read(InputFolder.At(Repository.Input)).Catalogue!;
        return new(catalogue, Theme.Find("default", [Repository.Themes]).Words(Language.French), catalogue.Settings.AsOf.Value);
    }

    private IEnumerable<string> Files(Certification certification) =>
    [
        Referential(certification),
        Workbook(certification),
        .. certification.Blocks.Select(block => Write($"{certification.ReferenceTo(block)}.docx", WordDocument.Of(BlockSheet.Of(certification, block, Sample.Value)))),
    ];

    private string Referential(Certification certification) =>
        Write($"{certification.Number}.docx", WordDocument.Of(ReferentialSheet.Of(certification, Sample.Value)));

    private string Workbook(Certification certification) => Write(
        $"{certification.Number}-table.xlsx",
        CompetencyWorkbook.Of(certification, Sample.Value.Words, ReferentialSheet.Of(certification, Sample.Value).Head));

    private string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(work[name], bytes);
        return work[name];
    }

    // The sheets set spaces and apostrophes; here it is about words.
    private static string Words(string file) => Plain(File.ReadAllText(file));

    private static string Plain(string text) =>
        string.Join(' ', text.Replace('\'', '’').Split([' ', '\n', '\r', '\t', '\u00A0', '\u202F', '\uFEFF'], StringSplitOptions.RemoveEmptyEntries));

    private static string Unquoted(string text) => text.Replace("\"", "", StringComparison.Ordinal);
}
