using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Model;
using Passerelle.Site.Sheets.Word;
using Passerelle.Site.Tests.Pages;

namespace Passerelle.Site.Tests.Sheets.Word;

public class ReferentialDocumentTests
{
    [Fact]
    public void A_block_is_a_table_of_three_columns()
    {
        using var document = Open(Printed.Linked());

        Assert.Equal("Activités et tâches|Compétences|Modalités et critères d’évaluation", Cells(document.Tables[0].Elements<TableRow>().First()));
    }

    [Fact]
    public void A_competency_stands_beside_the_evaluations_that_verify_it_with_their_criteria()
    {
        using var document = Open(Printed.Linked());
        var rows = document.Tables[0].Elements<TableRow>().Skip(1).Select(row => row.Elements<TableCell>().ToList()).ToList();

        Assert.Equal(["C1 Lire un scénario.", "C2 Planifier les journées.", "C3 Diriger l’équipe."], rows.Select(cells => cells[1].InnerText));
        Assert.Contains("Enjeux classés.", rows[0][2].InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("Journées équilibrées.", rows[0][2].InnerText, StringComparison.Ordinal);
        Assert.Contains("Choix défendus.", rows[1][2].InnerText, StringComparison.Ordinal);
        Assert.Equal("Aucune évaluation déclarée", rows[2][2].InnerText);
    }

    [Fact]
    public void Activities_run_beside_all_rows_without_a_merged_cell()
    {
        using var document = Open(Printed.Linked());
        var column = document.Tables[0].Elements<TableRow>().Skip(1).Select(row => row.Elements<TableCell>().First()).ToList();

        Assert.Equal(["A1 Préparation", "Lire", "Relever les rôles.", "Minuter les scènes."], column.SelectMany(cell => cell.Elements<Paragraph>()).Select(p => p.InnerText).Where(text => text.Length > 0));
        Assert.Empty(document.Body.Descendants<VerticalMerge>());
        Assert.All(column.Skip(1), cell => Assert.Equal(BorderValues.Nil, cell.Descendants<TopBorder>().Single().Val!.Value));
    }

    [Fact]
    public void Where_the_fiche_does_not_say_what_is_verified_the_block_is_one_row()
    {
        using var document = Open(Printed.Unsaid());

        var row = Assert.Single(document.Tables[0].Elements<TableRow>().Skip(1));
        Assert.Contains("C1 Cadrer.C2 Éclairer.", row.InnerText, StringComparison.Ordinal);
        Assert.Contains("Images nettes.", row.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_rows_stay_on_one_page_and_long_ones_may_break()
    {
        using var brief = Open(Printed.Linked());
        using var endless = Open(Printed.Extreme("twenty evaluations"));

        Assert.All(brief.Tables[0].Elements<TableRow>().Skip(2), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Null(endless.Tables[0].Elements<TableRow>().ElementAt(1).TableRowProperties!.GetFirstChild<CantSplit>());
    }

    [Fact]
    public void Everything_that_a_certification_says_is_there()
    {
        using var document = Open(FullCertification.Make());

        Assert.Empty(document.Faults());
        Assert.Equal(
            ["1 Objectifs", "1 Blocs de compétences", "1 Activités qu’aucun bloc ne sert", "1 Comment on l’obtient", "1 Comment on est évalué", "1 Prérequis", "1 Accès et jurys", "1 Enregistrement", "1 Certificateurs"],
            document.Headings.Where(heading => heading[0] == '1'));
        Assert.All(
            ["Préparer des tournages.", "Mises en situation", "Un diplôme de niveau 4", "Des professionnels."],
            text => Assert.Contains(text, document.Words, StringComparison.Ordinal));
    }

    private static OpenedWord Open(Certification certification) => OpenedWord.Of(WordDocument.Of(Printed.Referential(certification)));

    private static string Cells(TableRow row) => string.Join('|', row.Elements<TableCell>().Select(cell => cell.InnerText));
}
