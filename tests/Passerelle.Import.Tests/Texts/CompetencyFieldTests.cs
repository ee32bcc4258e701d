using Passerelle.Import.Texts;

namespace Passerelle.Import.Tests.Texts;

/// <summary>What becomes a competency, its code, its context and its text.</summary>
public class CompetencyFieldTests
{
    [Theory]
    [InlineData("C.1. Filmer     C.2. Monter", "C.1=Filmer | C.2=Monter")]
    [InlineData("- Filmer    - Monter", "C1=Filmer | C2=Monter")]
    [InlineData("Filmer un lieu.    Monter un film.", "C1=Filmer un lieu. | C2=Monter un film.")]
    [InlineData("Filmer un lieu.", "C1=Filmer un lieu.")]
    [InlineData("En autonomie :    - Filmer    - Monter", "C1=(En autonomie :) Filmer | C2=Monter")]
    [InlineData("Bloc image.    Seul :    - Filmer", "C1=(Bloc image.//Seul :) Filmer")]
    [InlineData("Être capable de :    Filmer un lieu    Monter un film", "C1=(Être capable de :) Filmer un lieu | C2=Monter un film")]
    [InlineData("1.1 Filmer    1.1.1 Cadrer    1.1.2 Éclairer    1.2 Monter    1.2.1 Couper", "1.1.1=(1.1 Filmer) Cadrer | 1.1.2=Éclairer | 1.2.1=(1.2 Monter) Couper")]
    [InlineData("* Filmer      o Cadrer      o Éclairer      * Monter", "C1=(Filmer) Cadrer | C2=Éclairer | C3=Monter")]
    [InlineData("C1 – Filmer :    - un lieu    - une scène    C2 – Monter", "C1=Filmer :/- un lieu/- une scène | C2=Monter")]
    [InlineData("- Filmer    Le bloc est validé.", "C1=Filmer//Le bloc est validé.")]
    [InlineData("C1 – Filmer    Avec un cadreur.    C2 – Monter", "C1=Filmer//Avec un cadreur. | C2=Monter")]
    [InlineData("C1 – Filmer    C1 – Monter", "C1=Filmer | C1-2=C1 – Monter")]
    [InlineData("C1 – Filmer    • Monter", "C1=Filmer/- Monter")]
    [InlineData("• Monter    C1 – Filmer", "C1=(Monter) Filmer")]
    public void A_list_gives_its_competencies(string text, string competencies) => Assert.Equal(competencies, string.Join(" | ", Competencies(text)));

    [Theory]
    [InlineData("C.1. Filmer     C.2. Monter", "")]
    [InlineData("- Filmer    - Monter", "codes-ajoutes champ")]
    [InlineData("C1 – Filmer    C1 – Monter", "code-repete champ/C1-2")]
    [InlineData("- Choisir le lieu   Filmer la scène", "elements-accoles champ/C2, codes-ajoutes champ")]
    [InlineData("C1 – Filmer    Le bloc est validé.", "decoupage-incertain champ/C1")]
    [InlineData("Filmer le lieu. - Monter le film", "decoupage-incertain champ, codes-ajoutes champ")]
    public void What_is_added_or_doubtful_is_noted(string text, string notes) => Assert.Equal(notes, GivenField.Competencies(text).Notes.Names());

    [Fact]
    public void The_note_of_a_repeated_code_names_it() =>
        Assert.Equal(["C1"], Assert.Single(GivenField.Competencies("C1 – Filmer    C1 – Monter").Notes).Arguments);

    [Fact]
    public void An_export_prints_codes_where_nothing_else_is_said()
    {
        var value = GivenField.Competencies("Seul :    C1. Filmer    C2. Monter").Value;
        Assert.Equal("Seul :    C1. Filmer    C2. Monter", PrintedText.Of(CompetencyField.Pieces(value), [], CompetencyField.Style));
    }

    [Fact]
    public void Nothing_gives_no_competency() => Assert.Empty(GivenField.Competencies("").Value);

    private static IEnumerable<string> Competencies(string text) => GivenField.Competencies(text).Value.Select(competency =>
        $"{competency.Code.Value}={(competency.Context is { } context ? $"({context.Value}) " : "")}{competency.Text.Value}".Replace('\n', '/'));
}
