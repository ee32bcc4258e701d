namespace Passerelle.Import.Tests.Pages;

public class CompletionReaderTests
{
    private const string Heading = "Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par correspondance :\n";

    [Fact]
    public void Options_are_those_that_the_text_names_with_their_blocks()
    {
        var completion = ReadPage.With(
            Heading + "Il faut :\n- pour l’option Fil : 2 blocs communs (Blocs 1 et 2) + 1 bloc (Bloc 3) ;\n- pour l’option Roue : 2 blocs communs (Blocs 1 et 2) + 1 bloc (Bloc 10).").Completion!;

        Assert.Equal(["FIL Fil BC01 BC02 BC03", "ROUE Roue BC01 BC02 BC10"], completion.Options.Select(option => $"{option.Code} {option.Name} {string.Join(' ', option.Blocks)}"));
        Assert.Contains("Roue", completion.Text?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_named_together_have_the_same_blocks() => Assert.Equal(
        ["PISTE-JOUR piste jour", "PISTE-NUIT piste nuit"],
        ReadPage.With(Heading + "- pour les options piste (jour/nuit) : (Blocs 1, 2) + (Bloc 3)").Completion!.Options.Select(option => $"{option.Code} {option.Name}"));

    [Theory]
    [InlineData("Les 3 blocs sont obligatoires.")]
    [InlineData("Pour l’option Fil, un stage est demandé.")]
    public void A_text_that_names_no_blocks_gives_no_options(string text)
    {
        var completion = ReadPage.With(Heading + text).Completion!;

        Assert.Empty(completion.Options);
        Assert.Equal(text, completion.Text?.Value);
    }

    [Fact]
    public void A_limit_to_the_parts_is_read() =>
        Assert.Equal("5 an(s)", ReadPage.With("Validité des composantes acquises :  5 an(s)").Completion?.PartsValidity?.Value);

    [Fact]
    public void An_empty_heading_says_nothing() => Assert.Null(ReadPage.With("Validité des composantes acquises :").Completion);
}
