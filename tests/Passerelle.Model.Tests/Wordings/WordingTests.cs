namespace Passerelle.Model.Tests.Wordings;

public class WordingTests
{
    [Theory]
    [InlineData("Accueillir un client et cerner son besoin.", "accueillir besoin cerner client")]
    [InlineData("ÉLÉGANT, élégant ; elegant !", "elegant")]
    [InlineData("L’accueil de l'élève qu’il a reçu", "accueil eleve recu")]
    [InlineData("Appliquer la norme ISO 9001", "9001 appliquer iso norme")]
    [InlineData("le la les du des", "")]
    [InlineData("… — !", "")]
    [InlineData("", "")]
    public void A_sentence_says_its_words_folded_sorted_and_each_once(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Wording.WordsOf(text)));
}
