using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Texts;

public class NearTextsTests
{
    [Fact]
    public void Each_thing_meets_the_near_ones_before_it_the_nearest_first()
    {
        string[] texts = ["monter un film court", "vendre des places", "monter un film long", "monter un film court et drôle"];

        var pairs = NearTexts.Among(texts, Wording.WordsOf, 50).Select(pair => $"{pair.Earlier} < {pair.Later}");

        Assert.Equal(
            [
                "monter un film court < monter un film long",
                "monter un film court < monter un film court et drôle",
            ],
            pairs);
    }

    [Fact]
    public void A_thousand_like_texts_do_not_make_a_million_pairs() =>
        Assert.InRange(NearTexts.Among(Enumerable.Range(0, 1_000), _ => Wording.WordsOf("monter un film court"), 90).Count(), 1_000, 12_000);

    [Theory]
    [InlineData("Monter un film.", "monter  un FILM", true)]
    [InlineData("Monter un film.", "Monter des films.", false)]
    public void The_same_words_are_the_same_text(string one, string other, bool same) => Assert.Equal(same, NearTexts.AreSame(one, other));
}
