using Passerelle.Audit.Texts;

namespace Passerelle.Audit.Tests.Texts;

public class SentencesTests
{
    [Theory]
    [InlineData("Un. Deux ! Trois", "Un.|Deux !|Trois")]
    [InlineData("Des devis, etc. pour le projet.", "Des devis, etc. pour le projet.")]
    [InlineData("Deux choses :\n- une\n- autre", "Deux choses :|une|autre")]
    [InlineData("Un\nmot\n\nAutre", "Un\nmot|Autre")]
    [InlineData(" ", "")]
    public void Sentences_and_lines_of_lists_are_parted(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Sentences.Of(text).Select(range => range.In(text))));
}
