using Passerelle.Import.Texts;

namespace Passerelle.Import.Tests.Texts;

/// <summary>Texts of pages and of PDF files, where lines are lines.</summary>
public class PageTextTests
{
    [Fact]
    public void A_line_is_a_piece_and_blank_lines_are_a_sign()
    {
        var pieces = LongTexts.Page("Un plan \u00a0", "", "\u00a0Un budget");
        Assert.Equal(["Un plan", "Un budget"], pieces.Select(piece => piece.Text));
        Assert.Equal(["", " \u00a0\n\n\u00a0"], pieces.Select(piece => piece.Sign));
    }

    [Fact]
    public void A_piece_knows_the_line_of_the_source()
    {
        var outline = PageText.Read([new("Un plan", 40), new("", 42), new("Un budget", 45)]);
        Assert.Equal([40, 45], outline.Pieces.Select(piece => piece.Line));
    }

    [Fact]
    public void A_sentence_that_is_wrapped_keeps_its_line_break()
    {
        var pieces = LongTexts.Page("-       Étudier les attentes du client pour lui proposer un projet ", "", "qui leur réponde.", "-       Tenir un budget");
        Assert.Equal(["Étudier les attentes du client pour lui proposer un projet \n\nqui leur réponde.", "Tenir un budget"], pieces.Select(piece => piece.Text));
    }

    [Theory]
    [InlineData("Un jury de cinq personnes qui se réunit chaque année au siège :", "un élu")]
    [InlineData("Un jury de cinq personnes qui se réunit chaque année au siège.", "un élu")]
    [InlineData("Un jury de cinq personnes qui se réunit chaque année au siège", "Un élu")]
    [InlineData("Un jury de cinq personnes qui se réunit chaque année au siège", "- un élu")]
    [InlineData("Assistant", "monteur")]
    public void A_line_begins_a_piece_of_its_own(string first, string second) => Assert.Equal(2, LongTexts.Page(first, second).Count);

    [Fact]
    public void A_bracket_goes_on_with_a_wrapped_line() =>
        Assert.Single(LongTexts.Page("- 4 professionnels du secteur extérieurs à l’école", "(2 salariés et 2 employeurs)"));

    [Fact]
    public void Arrows_begin_items_in_the_middle_of_a_line_and_triangles_stand_under_them()
    {
        var pieces = LongTexts.Page("→ MISE EN SITUATION ► Un dossier ► Un oral → TEST ÉCRIT ► Un QCM");
        Assert.Equal([1, 2, 2, 1, 2], pieces.Select(piece => piece.Level));
        Assert.Equal(["→ ", " ► ", " ► ", " → ", " ► "], pieces.Select(piece => piece.Sign));
    }

    [Fact]
    public void A_triangle_alone_is_of_the_first_level_and_dashes_stand_under_it() =>
        Assert.Equal([1, 2, 2, 1], LongTexts.Page("► Pour tous :", "- un CV", "- un test", "► Pour les autres").Select(piece => piece.Level));

    [Fact]
    public void Dashes_after_the_end_of_a_sentence_begin_items_in_the_middle_of_a_line() =>
        Assert.Equal(
            ["Le candidat rédige:", "Un plan (en anglais).", "Un budget", "3 devis"],
            LongTexts.Page("Le candidat rédige: - Un plan (en anglais). - Un budget - 3 devis").Select(piece => piece.Text));

    [Theory]
    [InlineData("Infographiste - Développeur et monteur - Truquiste")]
    [InlineData("Concours - Niveau 6 - admission")]
    public void A_dash_between_words_is_no_bullet(string text) => Assert.Equal(text, Assert.Single(LongTexts.Page(text)).Text);

    [Fact]
    public void A_line_that_lost_its_dash_among_dashed_ones_is_two_items()
    {
        var pieces = LongTexts.Page("- Monteur", "Cadreur (plateau) - Documentaliste", "- Scripte");
        Assert.Equal(["Monteur", "Cadreur (plateau)", "Documentaliste", "Scripte"], pieces.Select(piece => piece.Text));
        Assert.All(pieces, piece => Assert.Equal(PieceKind.Item, piece.Kind));
        Assert.Equal([false, true, true, false], pieces.Select(piece => piece.IsMerged));
    }

    [Fact]
    public void Dots_and_double_dashes_are_bullets()
    {
        var pieces = LongTexts.Page(".  Définir", ". Diriger", "-- en équipe");
        Assert.Equal([".  ", "\n. ", "\n-- "], pieces.Select(piece => piece.Sign));
        Assert.Equal([1, 1, 2], pieces.Select(piece => piece.Level));
    }

    [Fact]
    public void A_bullet_that_is_printed_twice_is_one_sign() => Assert.Equal("-       - ", LongTexts.Page("-       - un plan")[0].Sign);

    [Fact]
    public void A_paragraph_ends_the_list_of_bullets_but_not_that_of_codes()
    {
        Assert.Equal([1, 0, 1], LongTexts.Page("* Filmer", "Option B", "- Monter").Select(piece => piece.Level));
        Assert.Equal([1, 0, 2, 1], LongTexts.Page("1) Filmer", "Cadre", "- Éclairer", "2) Monter").Select(piece => piece.Level));
    }
}
