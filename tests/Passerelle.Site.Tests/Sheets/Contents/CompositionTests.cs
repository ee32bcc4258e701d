using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Tests.Sheets.Contents;

public sealed class CompositionTests
{
    private static readonly SheetHead Head = Printed.Block(Given.Certification("RNCP41481", "L’image", Given.Block("BC01", "Préparer", ["Lire."]))).Head with { Address = "https://ecole.example/" };

    private int times;

    [Fact]
    public void Digest_and_head_are_told_without_composing_again()
    {
        var sheet = Of("mots");

        Assert.Equal(sheet.Digest, sheet.Digest);
        Assert.Equal(Head, sheet.Head);
        Assert.Equal(1, times);
    }

    [Fact]
    public void Nothing_is_composed_before_it_is_asked_for()
    {
        Of("mots");

        Assert.Equal(0, times);
    }

    [Fact]
    public void Other_words_have_another_digest()
    {
        Assert.Equal(Of("mots").Digest, Of("mots").Digest);
        Assert.NotEqual(Of("mots").Digest, Of("autres mots").Digest);
    }

    [Fact]
    public void A_template_is_given_the_words_and_the_address() =>
        Assert.Equal(new("""{"mots"}""", "https://ecole.example/"), Of("mots").ForTemplate());

    [Fact]
    public void The_sheet_itself_is_composed_for_whoever_asks()
    {
        var sheet = Of("mots");

        Assert.Equal(["mots", "mots"], [sheet.Sheet(), sheet.Sheet()]);
        Assert.Equal(2, times);
    }

    private Composition<string> Of(string words) => new(Compose(words), said => $"{{\"{said}\"}}", _ => Head);

    private Func<string> Compose(string words) => () =>
    {
        times++;
        return words;
    };
}
