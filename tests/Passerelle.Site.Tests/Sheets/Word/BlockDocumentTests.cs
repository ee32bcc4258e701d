using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Model;
using Passerelle.Site.Sheets.Word;
using Passerelle.Site.Tests.Pages;

namespace Passerelle.Site.Tests.Sheets.Word;

public class BlockDocumentTests
{
    [Fact]
    public void Headings_follow_the_sheet()
    {
        using var document = Open(Printed.Linked());

        Assert.Equal(
            [
                "1 Activités et tâches", "2 A1 Préparation", "3 Lire",
                "1 Compétences",
                "1 Évaluations", "2 E1 Dossier de préparation", "3 Critères", "2 E2 Soutenance", "3 Critères",
                "1 Qui évalue quoi",
                "1 Comment on l’obtient",
            ],
            document.Headings);
    }

    [Fact]
    public void Every_competency_every_task_and_every_criterion_is_there()
    {
        using var document = Open(Printed.Linked());

        Assert.All(
            ["Lire un scénario.", "Planifier les journées.", "Diriger l’équipe.", "Relever les rôles.", "Minuter les scènes.", "Enjeux classés.", "Journées équilibrées.", "Choix défendus."],
            text => Assert.Contains(text, document.Words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_competency_is_followed_by_what_verifies_it_or_by_the_gap()
    {
        using var document = Open(Printed.Linked());
        var notes = document.Body.Elements<Paragraph>().Where(paragraph => OpenedWord.StyleOf(paragraph) == "Note").Select(paragraph => paragraph.InnerText);

        Assert.Equal(["Évaluée par E1", "Évaluée par E1, E2", "Aucune évaluation déclarée"], notes);
    }

    [Fact]
    public void Criteria_stand_beside_the_competencies_for_which_they_speak()
    {
        using var document = Open(Printed.Linked());

        Assert.Equal(["Compétences|Critères", "C1|Enjeux classés.", "C2|Journées équilibrées."], RowsOf(document.Tables[0]));
    }

    [Fact]
    public void Criteria_that_speak_for_all_are_a_list()
    {
        using var document = Open(Printed.Linked());
        var criterion = document.Body.Elements<Paragraph>().Single(paragraph => paragraph.InnerText == "Choix défendus.");

        Assert.Equal("ListBullet", OpenedWord.StyleOf(criterion));
    }

    [Fact]
    public void The_matrix_says_each_cell_in_words_and_keeps_its_gaps_in_one_column()
    {
        using var document = Open(Printed.Linked());

        Assert.Equal(
            [
                "Compétence|E1 Dossier de préparation|E2 Soutenance",
                "C1 Lire un scénario.|Évaluée|non",
                "C2 Planifier les journées.|Évaluée|Évaluée",
                "C3 Diriger l’équipe.Aucune évaluation déclarée|–|–",
            ],
            RowsOf(document.Tables[1]));
    }

    [Fact]
    public void A_wide_matrix_is_cut_into_tables_that_can_be_read()
    {
        using var document = Open(Printed.Extreme("twenty evaluations"));
        var matrices = document.Tables.Where(table => RowsOf(table).First().StartsWith("Compétence|", StringComparison.Ordinal)).ToList();

        Assert.Equal([7, 7, 7, 3], matrices.Select(table => table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Count()));
        Assert.All(matrices, table => Assert.IsNotType<Table>(table.NextSibling()));
    }

    [Fact]
    public void Tables_repeat_their_header_and_are_described()
    {
        using var document = Open(Printed.Linked());

        Assert.All(document.Tables, table =>
        {
            Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.Single(table.Descendants<TableHeader>());
            Assert.NotEmpty(table.Descendants<TableCaption>().Single().Val!.Value!);
            Assert.NotEmpty(table.Descendants<TableDescription>().Single().Val!.Value!);
            Assert.Empty(table.Descendants<GridSpan>());
            Assert.Empty(table.Descendants<VerticalMerge>());
        });
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        using var document = Open(Printed.Extreme("nothing at all"));

        Assert.Equal(["1 Activités et tâches", "1 Compétences", "1 Évaluations", "1 Comment on l’obtient"], document.Headings);
        Assert.Contains("La fiche ne donne aucune compétence pour ce bloc.", document.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_a_block_can_say_is_said_and_no_level_of_headings_is_left_out()
    {
        using var document = Open(FullCertification.Make());
        var levels = document.Headings.Select(heading => heading[0] - '0').ToList();

        Assert.Empty(document.Faults());
        Assert.Contains("1 Équivalences", document.Headings);
        Assert.Contains("1 Certificateurs", document.Headings);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    private static OpenedWord Open(Certification certification) => OpenedWord.Of(WordDocument.Of(Printed.Block(certification)));

    private static IEnumerable<string> RowsOf(Table table) =>
        table.Elements<TableRow>().Select(row => string.Join('|', row.Elements<TableCell>().Select(cell => cell.InnerText)));
}
