using Passerelle.Audit.Texts;

namespace Passerelle.Audit.Tests.Texts;

public class VocabularyTests
{
    private const string Text = "L’œuvre d’Élise, l’ŒUVRE d'élise";

    [Fact]
    public void Its_words_are_those_that_a_text_has_without_it() => Assert.Equal(Token.Of(Text), Token.Of(Text, new Vocabulary().Fold));

    [Fact]
    public void A_word_that_comes_again_is_kept_once()
    {
        var words = Token.Of("Un mot, un mot", new Vocabulary().Fold);

        Assert.Same(words[1].Word, words[3].Word);
    }
}
