using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Texts;

/// <summary>Fields of words alone: prose, lists, groups of attested competencies, jobs.</summary>
public class TextFieldTests
{
    [Theory]
    [InlineData("Un plan.    Un budget.", "Un plan.\n\nUn budget.")]
    [InlineData("Le jury :    - un élu    - un juge    Il vote.", "Le jury :\n- un élu\n- un juge\n\nIl vote.")]
    [InlineData("C1 – Filmer    C2 – Monter", "- C1 – Filmer\n- C2 – Monter")]
    [InlineData("* Filmer      o Cadrer", "- Filmer\n- Cadrer")]
    public void Prose_parts_paragraphs_by_a_blank_line_and_shows_items_by_a_dash(string text, string prose) => Assert.Equal(prose, GivenField.Prose(text));

    [Fact]
    public void A_line_break_of_the_words_stays_one() => Assert.Equal(
        "Un jury de cinq personnes qui se réunit chaque\nannée.",
        GivenField.ProseOfPage("Un jury de cinq personnes qui se réunit chaque", "année."));

    [Fact]
    public void A_blank_line_of_the_words_is_guarded_and_comes_back()
    {
        var prose = GivenField.ProseOfPage("Un jury de cinq personnes qui se réunit chaque", "", "année.");
        Assert.Equal("Un jury de cinq personnes qui se réunit chaque\n\u00a0\nannée.", prose);
        Assert.Equal("Un jury de cinq personnes qui se réunit chaque\n\nannée.", Assert.Single(ProseField.Pieces(prose)).Text);
    }

    [Theory]
    [InlineData("Un plan\nsuite\n\nUn budget", "Un plan\nsuite|Un budget")]
    [InlineData("Le jury :\n- un élu\n  ou un juge", "Le jury :|*un élu\n  ou un juge")]
    [InlineData("\u00a0- 3 degrés", "- 3 degrés")]
    [InlineData("", "")]
    public void Prose_written_by_hand_is_printed_in_pieces(string prose, string pieces) =>
        Assert.Equal(pieces, string.Join('|', ProseField.Pieces(prose).Select(piece => (piece.IsItem ? "*" : "") + piece.Text)));

    [Fact]
    public void Each_piece_is_an_element_of_a_list() => Assert.Equal(
        "Le cadre : | un code (IDCC 3097) | 1) Une loi | 2) Un décret",
        GivenField.List("Le cadre :    - un code (IDCC 3097)    1) Une loi    2) Un décret").Value.Words());

    [Fact]
    public void A_list_notes_what_is_doubtful() => Assert.Equal("decoupage-incertain champ", GivenField.List("Un code. - Une loi").Notes.Names());

    [Theory]
    [InlineData("- Filmer    - Monter", "-: Filmer | Monter")]
    [InlineData("Filmer un lieu    Monter un film", "-: Filmer un lieu | Monter un film")]
    [InlineData("C.1. Filmer    C.2. Monter", "-: C.1. Filmer | C.2. Monter")]
    [InlineData("Image    - Filmer    Montage    - Monter    - Couper", "Image: Filmer / Montage: Monter | Couper")]
    [InlineData("Il sait.    Image    - Filmer", "Il sait.++Image: Filmer")]
    [InlineData("- Filmer    Il signe.", "-: Filmer | Il signe.")]
    [InlineData("Il sait :    Filmer un lieu    Monter un film", "Il sait :: Filmer un lieu | Monter un film")]
    public void Attested_competencies_stand_in_groups(string text, string groups) => Assert.Equal(groups, string.Join(" / ", GivenField.Attested(text).Value.Select(group =>
        $"{group.Title?.Value.Replace("\n", "+", StringComparison.Ordinal) ?? "-"}: {group.Competencies.Words()}")));

    [Theory]
    [InlineData("● Monteur    ● Cadreur", "", "Monteur | Cadreur", "")]
    [InlineData("Monteur", "", "Monteur", "")]
    [InlineData("Monteur    Cadreur", "", "Monteur | Cadreur", "")]
    [InlineData("Il peut devenir monteur.", "Il peut devenir monteur.", "", "")]
    [InlineData("Il peut devenir :    - monteur", "Il peut devenir :", "monteur", "")]
    [InlineData("D’abord :    - monteur    Après quelques années :    - cadreur", "D’abord :++Après quelques années :", "monteur", "cadreur")]
    [InlineData("- monteur    Avec de l’expérience :    - cadreur", "Avec de l’expérience :", "monteur", "cadreur")]
    [InlineData("Avec de l’expérience :    - cadreur", "Avec de l’expérience :", "", "cadreur")]
    [InlineData("Les domaines :    - l’image    Les emplois :    - monteur", "Les domaines :+- l’image++Les emplois :+- monteur", "", "")]
    [InlineData("Les emplois :    - monteur    Et d’autres.", "Les emplois :+- monteur++Et d’autres.", "", "")]
    public void Jobs_are_at_once_or_after_some_years(string text, string prose, string immediate, string experienced)
    {
        var jobs = GivenField.Jobs(text).Value;
        Assert.Equal(
            (prose, immediate, experienced),
            (jobs.Text?.Value.Replace('\n', '+') ?? "", jobs.Immediate.Words(), jobs.WithExperience.Words()));
    }

    [Fact]
    public void The_last_paragraph_is_printed_between_the_two_lists_of_jobs()
    {
        var jobs = new Jobs { Text = At("D’abord :\n\nEnsuite :"), Immediate = [At("monteur")], WithExperience = [At("cadreur")] };
        Assert.Equal("D’abord :    - monteur    Ensuite :    - cadreur", PrintedText.Of(JobsField.Pieces(jobs), [], JobsField.Style));
    }

    [Fact]
    public void Signs_are_kept_only_where_the_usual_ones_do_not_give_the_text_back()
    {
        var usual = FeedText.Read("Le jury :    - un élu", 1);
        var other = FeedText.Read("Le jury :      * un élu      * un juge", 1);
        Assert.Empty(PrintedText.Worth(ProseField.Pieces(ProseField.Read(usual, default).Value), usual.Signs, ProseField.Style));
        Assert.Equal(["", "      * "], PrintedText.Worth(ProseField.Pieces(ProseField.Read(other, default).Value), other.Signs, ProseField.Style));
    }

    private static Located<string> At(string text) => new(text, SourceSpan.StartOf("fiche"));
}
