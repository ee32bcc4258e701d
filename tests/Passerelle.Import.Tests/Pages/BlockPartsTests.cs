using Passerelle.Import.Pages;
using Passerelle.Import.Texts;

namespace Passerelle.Import.Tests.Pages;

public class BlockPartsTests
{
    [Theory]
    [InlineData("C1.1 – Sauter\n\nC1.2– Retomber\n\nSpectacle devant un public", "C1.1 – Sauter/C1.2– Retomber", "Spectacle devant un public")]
    [InlineData("C1 - Sauter\n- Mise en situation : un saut", "C1 - Sauter", "- Mise en situation : un saut")]
    [InlineData("C1 - Sauter\n- Jeu de rôle", "C1 - Sauter", "- Jeu de rôle")]
    [InlineData("C1 - Sauter\nsans filet\nSpectacle", "C1 - Sauter/sans filet", "Spectacle")]
    public void A_list_of_codes_ends_where_a_line_has_none(string text, string competencies, string evaluations) => Shows(text, competencies, evaluations);

    [Theory]
    [InlineData("- Sauter\n - Retomber\n\nSpectacle :\n- un saut\n- une chute", "- Sauter/ - Retomber", "Spectacle :/- un saut/- une chute")]
    [InlineData("- Sauter\n- Mise en situation : un saut", "- Sauter", "- Mise en situation : un saut")]
    [InlineData("• Sauter\n• Étude de cas", "• Sauter", "• Étude de cas")]
    public void A_list_of_dashes_ends_at_a_paragraph_or_at_a_word_of_evaluation(string text, string competencies, string evaluations) =>
        Shows(text, competencies, evaluations);

    [Theory]
    [InlineData("Sauter sans filet.\n\nLe candidat saute.\n\n- Un saut", "Sauter sans filet.", "Le candidat saute./- Un saut")]
    [InlineData("Sauter sans filet.\nÉpreuve de saut", "Sauter sans filet.", "Épreuve de saut")]
    public void A_single_paragraph_is_a_competency(string text, string competencies, string evaluations) => Shows(text, competencies, evaluations);

    [Fact]
    public void Labels_part_a_block_of_the_old_sheets() =>
        Shows("Descriptif :\n- Sauter\nRetomber\nModalités d’évaluation :\n- Un saut", "- Sauter/Retomber", "- Un saut");

    [Theory]
    [InlineData("Sauter sans filet.\nUn saut devant le public.")]
    [InlineData("Sauter sans filet.\nRetomber sur ses pieds.\nÉpreuve de saut")]
    public void Paragraphs_that_nothing_parts_stay_together_and_are_asked_about(string text)
    {
        var parts = BlockParts.Of(PageLines.Of(text));

        Assert.True(parts.IsDoubtful);
        Assert.Equal(text, string.Join('\n', parts.Competencies.Select(line => line.Text)));
        Assert.Empty(parts.Evaluations);
    }

    [Fact]
    public void A_block_may_say_nothing() => Assert.Equal(new BlockParts([], [], IsDoubtful: false), BlockParts.Of([]));

    private static void Shows(string text, string competencies, string evaluations)
    {
        var parts = BlockParts.Of(PageLines.Of(text));

        Assert.Equal(competencies, Printed(parts.Competencies));
        Assert.Equal(evaluations, Printed(parts.Evaluations));
        Assert.False(parts.IsDoubtful);
    }

    private static string Printed(IEnumerable<PageLine> lines) =>
        string.Join('/', lines.Select(line => line.Text).Where(text => text.Length > 0));
}
