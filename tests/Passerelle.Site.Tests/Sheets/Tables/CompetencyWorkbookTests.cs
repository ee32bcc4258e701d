using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Passerelle.Model;
using Passerelle.Site.Sheets.Tables;
using Passerelle.Site.Tests.Sheets.Word;

namespace Passerelle.Site.Tests.Sheets.Tables;

public class CompetencyWorkbookTests
{
    public static TheoryData<string> Extremes() => Printed.Extremes();

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Whatever_a_certification_says_Excel_finds_nothing_wrong(string name)
    {
        using var workbook = Open(Printed.Extreme(name));

        Assert.Empty(OpenedWord.Faults(workbook));
    }

    [Fact]
    public void There_is_a_sheet_of_rows_and_a_sheet_of_the_matrix()
    {
        using var workbook = Open(Printed.Linked());

        Assert.Equal(["Compétences", "Matrice RNCP41481"], workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public void The_first_sheet_has_the_rows_of_the_table()
    {
        using var workbook = Open(Printed.Linked());
        var rows = Rows(workbook, "sheet1");

        Assert.Equal("Certification|Bloc|Intitulé du bloc|Compétence|Libellé de la compétence|Évaluation|Forme|Intitulé de l’évaluation|Critère|Couverture", rows[0]);
        Assert.Equal("RNCP41481|BC01|Préparer un tournage|C1|Lire un scénario.|E1|Dossier|Dossier de préparation|Enjeux classés.|Évaluée", rows[1]);
        Assert.Equal("RNCP41481|BC01|Préparer un tournage|C3|Diriger l’équipe.|||||Aucune évaluation déclarée", rows[4]);
    }

    [Fact]
    public void The_matrix_says_each_cell_in_words()
    {
        using var workbook = Open(Printed.Linked());

        Assert.Equal(
            [
                "Bloc|Compétence|Libellé de la compétence|Couverture|BC01 E1 · Dossier|BC01 E2 · Dossier",
                "BC01|C1|Lire un scénario.|Évaluée|Évaluée|non",
                "BC01|C2|Planifier les journées.|Évaluée|Évaluée|Évaluée",
                "BC01|C3|Diriger l’équipe.|Aucune évaluation déclarée|non|non",
            ],
            Rows(workbook, "sheet2"));
    }

    [Fact]
    public void An_evaluation_of_another_block_has_nothing_to_say_of_a_competency()
    {
        using var workbook = Open(Given.Certification(
            "RNCP10001",
            "Une",
            Given.Block("BC01", "Un", ["Agir."], Given.Evaluation("E1", "Oral", ["C1"])),
            Given.Block("BC02", "Deux", ["Tenir."], Given.Evaluation("E1", "Oral", verifies: null))));

        Assert.Equal(["BC01|C1|Agir.|Évaluée|Évaluée|", "BC02|C1|Tenir.|La fiche ne dit pas quelle évaluation la vérifie||non dit"], Rows(workbook, "sheet2").Skip(1));
    }

    [Fact]
    public void Headers_stay_in_view_are_filtered_and_are_those_of_a_table()
    {
        using var workbook = Open(Printed.Linked());

        Assert.All(workbook.WorkbookPart!.WorksheetParts, part =>
        {
            var table = part.TableDefinitionParts.Single().Table;
            Assert.Equal((PaneStateValues.Frozen, 1.0), (part.Worksheet.Descendants<Pane>().Single().State!.Value, part.Worksheet.Descendants<Pane>().Single().VerticalSplit!.Value));
            Assert.Equal(table.Reference!.Value, table.AutoFilter!.Reference!.Value);
            Assert.Equal(RowsOf(part, workbook)[0].Split('|'), table.TableColumns!.Elements<TableColumn>().Select(column => column.Name!.Value));
        });
        Assert.Equal(2, workbook.WorkbookPart.Workbook.DefinedNames!.Count());
    }

    [Fact]
    public void Cells_are_texts_and_none_is_a_formula()
    {
        using var workbook = Open(Given.Certification("RNCP10001", "Une", Given.Block("BC01", "=1+1", ["=HYPERLINK(A1)"])));
        var cells = workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).ToList();

        Assert.Contains("=HYPERLINK(A1)", Rows(workbook, "sheet1")[1], StringComparison.Ordinal);
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
        Assert.All(cells.Where(cell => cell.CellValue is not null), cell => Assert.Equal(CellValues.SharedString, cell.DataType!.Value));
    }

    [Theory]
    [InlineData(Language.French, "fr-FR", "Compétences, évaluations et critères de RNCP41481")]
    [InlineData(Language.English, "en-GB", "Competencies, assessments and criteria of RNCP41481")]
    public void Title_and_language_are_known_without_opening(Language language, string tag, string title)
    {
        using var workbook = Open(Printed.Linked(), language);

        Assert.Equal((title, tag), (workbook.PackageProperties.Title, workbook.PackageProperties.Language));
        Assert.Equal("Assistant de réalisation", workbook.PackageProperties.Subject);
    }

    [Fact]
    public void A_text_is_kept_once_however_many_cells_show_it()
    {
        using var workbook = Open(Printed.Linked());
        var texts = workbook.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();

        Assert.Equal(texts.Distinct(), texts);
    }

    [Theory]
    [InlineData(0, 0, "A1")]
    [InlineData(25, 9, "Z10")]
    [InlineData(26, 0, "AA1")]
    [InlineData(701, 0, "ZZ1")]
    [InlineData(702, 0, "AAA1")]
    public void Cells_have_the_places_that_Excel_gives_them(int column, int row, string expected) => Assert.Equal(expected, WorkbookSheet.Place(column, row));

    private static SpreadsheetDocument Open(Certification certification, Language language = Language.French) =>
        SpreadsheetDocument.Open(new MemoryStream(Printed.Workbook(certification, language)), isEditable: false);

    private static IReadOnlyList<string> Rows(SpreadsheetDocument workbook, string id) => RowsOf((WorksheetPart)workbook.WorkbookPart!.GetPartById(id), workbook);

    private static IReadOnlyList<string> RowsOf(WorksheetPart part, SpreadsheetDocument workbook)
    {
        var texts = workbook.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        return [.. part.Worksheet.Descendants<Row>().Select(row => string.Join('|', row.Elements<Cell>().Select(cell => cell.CellValue is { } value ? texts[int.Parse(value.Text)] : "")))];
    }
}
