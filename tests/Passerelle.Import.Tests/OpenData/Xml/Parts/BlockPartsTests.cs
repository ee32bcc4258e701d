namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class BlockPartsTests
{
    private const string TwoBlocks =
        """
        <BLOCS_COMPETENCES>
          <BLOC_COMPETENCES>
            <CODE>RNCP12345BC01</CODE>
            <LIBELLE>Construire</LIBELLE>
            <LISTE_COMPETENCES>C1. Choisir le bois    C2. Tailler la table</LISTE_COMPETENCES>
            <MODALITES_EVALUATION>Étude de cas</MODALITES_EVALUATION>
            <PREREQUIS_ENTREE_FORMATION_BLOC>Savoir dessiner</PREREQUIS_ENTREE_FORMATION_BLOC>
            <PREREQUIS_VALIDATION_BLOC>Un stage</PREREQUIS_VALIDATION_BLOC>
          </BLOC_COMPETENCES>
          <BLOC_COMPETENCES>
            <CODE>RNCP12345BC02</CODE>
            <LIBELLE>Réparer</LIBELLE>
          </BLOC_COMPETENCES>
        </BLOCS_COMPETENCES>
        """;

    [Fact]
    public void A_block_has_a_code_a_title_competencies_evaluations_and_prerequisites()
    {
        var blocks = GivenFeed.Read(TwoBlocks).Certification.Blocks;

        Assert.Equal([("BC01", "Construire"), ("BC02", "Réparer")], blocks.Select(block => (block.Code.Value.Value, block.Title.Value)));
        Assert.Equal(
            [("C1", "Choisir le bois"), ("C2", "Tailler la table")],
            blocks[0].Competencies.Select(competency => (competency.Code.Value.Value, competency.Text.Value)));
        Assert.Equal("Étude de cas", Assert.Single(blocks[0].Evaluations).Title.Value);
        Assert.Equal("Savoir dessiner", Assert.Single(blocks[0].Prerequisites.Entry).Value);
        Assert.Equal("Un stage", Assert.Single(blocks[0].Prerequisites.Validation).Value);
        Assert.All(blocks, block => Assert.Null(block.PrintedCode));
    }

    [Fact]
    public void Blocks_come_back() => GivenFeed.AssertComesBack(TwoBlocks);

    [Fact]
    public void The_code_of_a_block_counts_as_the_YAML_spells_it() =>
        Assert.Contains(new ContentText("RNCP12345BC02", "BC02"), GivenFeed.Read(TwoBlocks).Content);

    [Fact]
    public void Blocks_are_put_in_the_order_of_their_codes()
    {
        var fiche = GivenFeed.Read(Blocks("RNCP12345BC03", "RNCP12345BC01")).Certification;

        Assert.Equal(["BC01", "BC03"], fiche.Blocks.Select(block => block.Code.Value.Value));
    }

    [Fact]
    public void A_code_of_another_form_gives_way_to_the_first_free_one_and_is_written_as_it_was()
    {
        var fiche = GivenFeed.Read(Blocks("Bloc n°1", "RNCP12345BC01", "RNCP999BC02")).Certification;

        Assert.Equal(
            [("BC01", null), ("BC02", "Bloc n°1"), ("BC03", "RNCP999BC02")],
            fiche.Blocks.Select(block => (block.Code.Value.Value, block.PrintedCode?.Value)));
        Assert.Equal(Blocks("RNCP12345BC01", "Bloc n°1", "RNCP999BC02"), GivenFeed.Elements(fiche));
    }

    [Fact]
    public void A_code_that_is_printed_twice_gives_way_the_second_time()
    {
        var fiche = GivenFeed.Read(Blocks("RNCP12345BC01", "RNCP12345BC01")).Certification;

        Assert.Equal(
            [("BC01", null), ("BC02", "RNCP12345BC01")],
            fiche.Blocks.Select(block => (block.Code.Value.Value, block.PrintedCode?.Value)));
        Assert.Empty(fiche.Unrecognised);
    }

    [Fact]
    public void A_block_without_code_or_title_gets_them_and_notes_say_so()
    {
        var fiche = GivenFeed.Read(
            """
            <BLOCS_COMPETENCES>
              <BLOC_COMPETENCES>
                <LISTE_COMPETENCES>Vernir</LISTE_COMPETENCES>
              </BLOC_COMPETENCES>
            </BLOCS_COMPETENCES>
            """);

        var block = Assert.Single(fiche.Certification.Blocks);
        Assert.Equal(("BC01", "BC01"), (block.Code.Value.Value, block.Title.Value));
        Assert.Contains(fiche.Notes, note => note.Kind == NoteKinds.CodesGenerated && note.Path == "blocs/BC01");
        Assert.Contains(fiche.Notes, note => note.Kind == NoteKinds.TitleMissing && note.Path == "blocs/BC01/titre");
    }

    [Fact]
    public void Blocks_beyond_the_99th_are_kept_as_texts()
    {
        var fiche = GivenFeed.Read(Blocks([.. Enumerable.Range(1, 100).Select(position => $"Bloc {position}")]));

        Assert.Equal(99, fiche.Certification.Blocks.Count);
        Assert.Equal(
            [
                ("BLOCS_COMPETENCES/BLOC_COMPETENCES[100]/CODE", "Bloc 100"),
                ("BLOCS_COMPETENCES/BLOC_COMPETENCES[100]/LIBELLE", "Construire"),
            ],
            GivenFeed.Kept(fiche));
    }

    private static string Blocks(params string[] codes) =>
        $"<BLOCS_COMPETENCES>{string.Concat(codes.Select(Block))}</BLOCS_COMPETENCES>";

    private static string Block(string code) => $"<BLOC_COMPETENCES><CODE>{code}</CODE><LIBELLE>Construire</LIBELLE></BLOC_COMPETENCES>";
}
