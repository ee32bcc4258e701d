using Passerelle.Audit.Texts;

namespace Passerelle.Audit.Tests.Texts;

public class TokenTests
{
    [Theory]
    [InlineData("L’Épreuve, en 2 étapes !", "l epreuve en 2 etapes")]
    [InlineData("Prêt-à-porter", "pret a porter")]
    [InlineData(" – ", "")]
    public void Words_are_folded_and_parted_by_all_signs(string text, string words) => Assert.Equal(words, Token.WordsOf(text));

    [Theory]
    [InlineData("Un mot. Deux mots.", 8, 18, "deux mots")]
    [InlineData("Un mot. Deux mots.", 0, 7, "un mot")]
    [InlineData("Un mot.", 1, 6, "mot")]
    [InlineData("Un mot.", 7, 7, "")]
    public void A_part_of_a_text_has_the_words_that_stand_in_it_whole(string text, int start, int end, string words) =>
        Assert.Equal(words, string.Join(' ', Token.Within(new TextRange(start, end - start), Token.Of(text)).ToArray().Select(token => token.Word)));
}
