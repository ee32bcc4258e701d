using Passerelle.Audit.Texts;

namespace Passerelle.Audit.Tests.Texts;

public class PhrasesTests
{
    private static readonly Phrases List = Phrases.Parse("# Un commentaire.\nafin de\nafin d’ # avec élision\nen *ant\naccessib*\ndossier\ndossier de projet\n");

    [Theory]
    [InlineData("Agir AFIN DE réussir", "AFIN DE")]
    [InlineData("Agir afin d'aboutir", "afin d")]
    [InlineData("Agir en travaillant", "en travaillant")]
    [InlineData("Agir en temps", null)]
    [InlineData("Un lieu accessible à tous", "accessible")]
    [InlineData("Un dossier de projet complet", "dossier de projet")]
    [InlineData("Afin", null)]
    [InlineData("", null)]
    public void The_longest_phrase_is_found_where_it_stands(string text, string? found) =>
        Assert.Equal(found, List.In(text).Select(range => range.In(text)).SingleOrDefault());

    [Theory]
    [InlineData("Dossier de projet", "Dossier de projet")]
    [InlineData("Afin de lire un dossier", "Afin de")]
    [InlineData("Un dossier", null)]
    [InlineData("\u0301", null)]
    [InlineData("", null)]
    public void A_text_may_begin_with_one(string text, string? found) => Assert.Equal(found, List.AtHead(Token.Of(text))?.In(text));

    [Fact]
    public void An_open_ending_asks_for_letters_before_it() =>
        Assert.Equal(["marchant"], Phrases.Parse("*ant").In("ant marchant").Select(range => range.In("ant marchant")));

    [Theory]
    [InlineData("Un lieu accessible, un dossier", "accessible")]
    [InlineData("Un lieu", null)]
    public void The_first_of_all_is_found(string text, string? found) => Assert.Equal(found, List.FirstIn(Token.Of(text))?.In(text));
}
