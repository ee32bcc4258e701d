using Passerelle.Import.Texts;

namespace Passerelle.Import.Tests.Texts;

/// <summary>Texts of the open data, where runs of spaces stand for what was a break.</summary>
public class FeedTextTests
{
    [Theory]
    [InlineData("Un plan  Un budget", "Un plan|Un budget")]
    [InlineData("Un plan  2 budgets", "Un plan|2 budgets")]
    [InlineData("Un plan  « Accueil »", "Un plan|« Accueil »")]
    [InlineData("Un plan  du lieu", "Un plan  du lieu")]
    [InlineData("Un plan  – le dernier", "Un plan  – le dernier")]
    [InlineData("Un plan  . Et", "Un plan|Et")]
    [InlineData("Un plan   du lieu", "Un plan   du lieu")]
    [InlineData("La norme   AFNOR", "La norme   AFNOR")]
    [InlineData("Un plan.   Enfin, le budget", "Un plan.   Enfin, le budget")]
    [InlineData("Un plan    du lieu", "Un plan|du lieu")]
    [InlineData("Un plan        Un budget", "Un plan|Un budget")]
    [InlineData("Un plan\r\ndu lieu", "Un plan|du lieu")]
    [InlineData("Un plan du lieu", "Un plan du lieu")]
    public void A_run_of_spaces_is_a_break_or_not(string text, string words) =>
        Assert.Equal(words, string.Join('|', LongTexts.Feed(text).Select(piece => piece.Text)));

    [Fact]
    public void Nothing_is_a_text_without_pieces() => Assert.Empty(FeedText.Read("", 1).Pieces);

    [Fact]
    public void Blanks_alone_are_words() => Assert.Equal("   ", Assert.Single(LongTexts.Feed("   ")).Text);

    [Fact]
    public void Blanks_before_the_text_are_a_sign_and_after_it_they_stay_in_the_last_words()
    {
        var piece = Assert.Single(LongTexts.Feed("  Un plan "));
        Assert.Equal(("  ", "Un plan "), (piece.Sign, piece.Text));
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("• ")]
    [InlineData("● ")]
    [InlineData("→ ")]
    [InlineData("–\u00a0")]
    [InlineData("-   ")]
    [InlineData("-  ")]
    [InlineData("•")]
    public void A_bullet_and_its_blanks_are_a_sign(string bullet)
    {
        var pieces = LongTexts.Feed($"{bullet}Préparer un plan      {bullet}Tenir un budget");
        Assert.Equal([bullet, "      " + bullet], pieces.Select(piece => piece.Sign));
        Assert.All(pieces, piece => Assert.Equal((PieceKind.Item, 1), (piece.Kind, piece.Level)));
        Assert.Equal(["Préparer un plan", "Tenir un budget"], pieces.Select(piece => piece.Text));
    }

    [Fact]
    public void Two_spaces_part_items_even_in_lower_case() =>
        Assert.Equal(["un président", "un élu"], LongTexts.Feed("Le jury :  - un président  - un élu").Skip(1).Select(piece => piece.Text));

    [Fact]
    public void Three_spaces_join_unless_a_bullet_follows() =>
        Assert.Equal(["Tenir un budget   du lieu", "Vendre"], LongTexts.Feed("- Tenir un budget   du lieu   - Vendre").Select(piece => piece.Text));

    [Fact]
    public void An_infinitive_after_three_spaces_is_an_item_that_lost_its_bullet()
    {
        var pieces = LongTexts.Feed("- Choisir le lieu   Définir un plan  - Tenir un budget");
        Assert.Equal(["Choisir le lieu", "Définir un plan", "Tenir un budget"], pieces.Select(piece => piece.Text));
        Assert.Equal([false, true, false], pieces.Select(piece => piece.IsMerged));
        Assert.All(pieces, piece => Assert.Equal(1, piece.Level));
    }

    [Fact]
    public void A_letter_o_is_a_bullet_of_the_second_level_inside_a_list()
    {
        var pieces = LongTexts.Feed("* Gérer un parc      o Recenser      o Ranger      * Vendre");
        Assert.Equal([1, 2, 2, 1], pieces.Select(piece => piece.Level));
        Assert.Equal([PieceKind.Heading, PieceKind.Item, PieceKind.Item, PieceKind.Item], pieces.Select(piece => piece.Kind));
    }

    [Fact]
    public void A_letter_o_outside_a_list_is_a_word() => Assert.Equal("o Recenser", LongTexts.Feed("Gérer    o Recenser")[1].Text);

    [Fact]
    public void What_follows_an_item_in_lower_case_belongs_to_it() =>
        Assert.Equal([PieceKind.Item, PieceKind.Item], LongTexts.Feed("- Rédiger un plan :    -- en deux pages").Select(piece => piece.Kind));

    [Theory]
    [InlineData("Le jury :    Un élu", PieceKind.Heading)]
    [InlineData("Option A    - Filmer", PieceKind.Heading)]
    [InlineData("Un plan    Un budget", PieceKind.Paragraph)]
    public void A_paragraph_introduces_by_its_colon_or_above_a_list(string text, object kind) => Assert.Equal(kind, LongTexts.Feed(text)[0].Kind);

    [Fact]
    public void The_same_word_and_rising_numbers_make_items_that_keep_their_words()
    {
        var pieces = LongTexts.Feed("Activité 1 : Filmer    Un mot.    Activité 2 : Monter");
        Assert.Equal([1, 0, 1], pieces.Select(piece => piece.Level));
        Assert.Equal("Activité 1 : Filmer", pieces[0].Text);
    }

    [Fact]
    public void A_lonely_dash_after_a_sentence_makes_the_text_doubtful_and_leaves_it_whole()
    {
        var outline = FeedText.Read("Le jury se réunit. - Un élu siège.", 1);
        Assert.True(outline.IsDoubtful);
        Assert.Equal("Le jury se réunit. - Un élu siège.", Assert.Single(outline.Pieces).Text);
    }

    [Fact]
    public void Numbers_that_do_not_count_make_the_text_doubtful()
    {
        var outline = FeedText.Read("4) Filmer    7) Monter", 1);
        Assert.True(outline.IsDoubtful);
        Assert.Equal(["4) Filmer", "7) Monter"], outline.Pieces.Select(piece => piece.Text));
    }

    [Fact]
    public void A_bullet_after_which_nothing_stands_is_a_word() =>
        Assert.Equal(["Filmer", "-"], LongTexts.Feed("* Filmer    -").Select(piece => piece.Text));

    [Fact]
    public void Each_line_break_counts_for_the_line_of_a_piece() =>
        Assert.Equal([7, 9], FeedText.Read("Filmer\n\nMonter", 7).Pieces.Select(piece => piece.Line));
}
