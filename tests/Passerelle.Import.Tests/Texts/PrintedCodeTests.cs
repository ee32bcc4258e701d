using Passerelle.Import.Texts;

namespace Passerelle.Import.Tests.Texts;

/// <summary>Codes that number items, and what only looks like them.</summary>
public class PrintedCodeTests
{
    [Theory]
    [InlineData("A1C1. Filmer    A1C2. Monter", "A1C1:{code}. |A1C2:    {code}. ")]
    [InlineData("C.1. Filmer     C.2. Monter", "C.1:{code}. |C.2:     {code}. ")]
    [InlineData("C1.1 Filmer    C1.2 Monter", "C1.1:{code} |C1.2:    {code} ")]
    [InlineData("C1.1 – Filmer    C1.2– Monter", "C1.1:{code} – |C1.2:    {code}– ")]
    [InlineData("CT1 - Filmer    CT2 - Monter", "CT1:{code} - |CT2:    {code} - ")]
    [InlineData("C1 : Filmer    C2 : Monter", "C1:{code} : |C2:    {code} : ")]
    [InlineData("1.1.1 Filmer    1.1.2. Monter", "1.1.1:{code} |1.1.2:    {code}. ")]
    [InlineData("1 - Filmer    2 - Monter", "1:{code} - |2:    {code} - ")]
    [InlineData("1) Filmer    2) Monter", "1:{code}) |2:    {code}) ")]
    [InlineData("1. Filmer    2. Monter", "1:{code}. |2:    {code}. ")]
    [InlineData("1° De l’un ;    2° De l’autre", "1:{code}° |2:    {code}° ")]
    [InlineData("A1 – Filmer", "A1:{code} – ")]
    [InlineData("C3.8 Filmer    C3.9Monter", "C3.8:{code} |C3.9:    {code}")]
    [InlineData("- C1 : Filmer    - C2 : Monter", "C1:- {code} : |C2:    - {code} : ")]
    [InlineData("3.1  Filmer    3.2 Monter", "3.1:{code}  |3.2:    {code} ")]
    [InlineData("C9 Filmer    C10 Monter", "C9:{code} |C10:    {code} ")]
    public void A_code_stands_in_the_sign(string text, string codes) =>
        Assert.Equal(codes, string.Join('|', LongTexts.Feed(text).Select(piece => $"{piece.Code}:{piece.Sign}")));

    [Theory]
    [InlineData("IDCC 3097 : la branche    IDCC 86 : l’autre")]
    [InlineData("L’article R. 6113-9    L’article R. 6113-10")]
    [InlineData("NF X 46-101 : amiante    NF X 46-102 : amiante")]
    [InlineData("12 mai 2021 : ouverture    13 mai 2021 : clôture")]
    [InlineData("2018 : ouverture    2019 : clôture")]
    [InlineData("E1205 - Filmer    L1302 - Monter")]
    [InlineData("C2 en anglais    B1 en espagnol")]
    [InlineData("3D ou 2D    4K ou 8K")]
    [InlineData("2 membres    3 élus")]
    [InlineData("Le niveau C2 Parler, puis le niveau C1 Lire")]
    [InlineData("Le palier C1.2 Parler")]
    [InlineData("10 - 12 ans")]
    public void What_fits_no_sequence_is_no_code(string text) => Assert.All(LongTexts.Feed(text), piece => Assert.Null(piece.Code));

    [Fact]
    public void Codes_inside_one_long_line_begin_items_where_they_count_up()
    {
        var pieces = LongTexts.Page("Seul : C1.1 Filmer selon la norme X 46. C1.2 Monter C1.3Vendre au niveau C2 Parler.");
        Assert.Equal(["Seul :", "Filmer selon la norme X 46.", "Monter", "Vendre au niveau C2 Parler."], pieces.Select(piece => piece.Text));
        Assert.Equal(["", "C1.1", "C1.2", "C1.3"], pieces.Select(piece => piece.Code?.Value ?? ""));
        Assert.All(pieces, piece => Assert.False(piece.IsMerged));
    }

    [Fact]
    public void A_line_that_begins_with_the_first_code_is_cut_at_the_others() =>
        Assert.Equal(["C1.1", "C1.2"], LongTexts.Page("C1.1 Filmer. C1.2 Monter.").Select(piece => piece.Code?.Value));

    [Fact]
    public void Words_that_introduce_a_code_are_parted_from_the_item_before()
    {
        var pieces = LongTexts.Page("C1.1 Filmer le lieu. Avec un régisseur : C1.2 Monter.");
        Assert.Equal([PieceKind.Item, PieceKind.Heading, PieceKind.Item], pieces.Select(piece => piece.Kind));
        Assert.Equal("Avec un régisseur :", pieces[1].Text);
    }

    [Fact]
    public void The_dot_of_a_code_does_not_end_a_sentence() =>
        Assert.Equal(["Filmer :", "Cadrer", "Éclairer"], LongTexts.Page("C1. Filmer : C1.1 Cadrer C1.2 Éclairer").Select(piece => piece.Text));

    [Fact]
    public void A_code_after_the_words_of_another_item_is_merged()
    {
        var pieces = LongTexts.Page("C1.1 – Filmer", "", "C1.2 – Monter \u00a0\u00a0\u00a0C2.1 – Vendre", "", "C2.2 – Louer\u00a0C3.1 – Rendre", "C3.2 – Ranger");
        Assert.Equal(["C1.1", "C1.2", "C2.1", "C2.2", "C3.1", "C3.2"], pieces.Select(piece => piece.Code?.Value));
        Assert.Equal([false, false, true, false, true, false], pieces.Select(piece => piece.IsMerged));
        Assert.Equal(" \u00a0\u00a0\u00a0{code} – ", pieces[2].Sign);
    }

    [Fact]
    public void A_code_that_stands_later_in_the_list_is_no_item_in_a_sentence()
    {
        var pieces = LongTexts.Feed("C1 – Filmer comme en C2 – Voir    C2 – Monter");
        Assert.Equal(["Filmer comme en C2 – Voir", "Monter"], pieces.Select(piece => piece.Text));
    }

    [Fact]
    public void Codes_of_codes_are_a_second_level_and_the_first_one_introduces()
    {
        var pieces = LongTexts.Feed("1.1 Filmer    1.1.1 Cadrer    1.1.2 Éclairer    1.2 Monter    1.2.1 Couper");
        Assert.Equal([1, 2, 2, 1, 2], pieces.Select(piece => piece.Level));
        Assert.Equal([PieceKind.Heading, PieceKind.Item, PieceKind.Item, PieceKind.Heading, PieceKind.Item], pieces.Select(piece => piece.Kind));
    }

    [Fact]
    public void Codes_of_two_shapes_stand_beside_each_other() =>
        Assert.Equal([1, 1, 1, 1], LongTexts.Feed("CT1 - Veiller    CT2 - Informer    C1.1 – Filmer    C1.2 – Monter").Select(piece => piece.Level));

    [Fact]
    public void A_code_printed_twice_stays_in_the_words_the_second_time()
    {
        var pieces = LongTexts.Feed("C1 – Filmer    C1 – Monter");
        Assert.Equal(["C1", null], pieces.Select(piece => piece.Code?.Value));
        Assert.Equal(("C1 – Monter", "C1"), (pieces[1].Text, pieces[1].RepeatedCode?.Value));
    }

    [Fact]
    public void The_words_of_a_field_without_codes_hold_the_code_and_its_sign() =>
        Assert.Equal(["C1 – Filmer", "C2. Monter"], LongTexts.Feed("C1 – Filmer    C2. Monter").Select(piece => piece.Words));
}
