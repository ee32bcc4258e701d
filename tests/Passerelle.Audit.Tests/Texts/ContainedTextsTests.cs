using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Texts;

public class ContainedTextsTests
{
    private const string Part = "Repérer les diffuseurs et les canaux de promotion.";
    private const string Whole = "Livrer les fichiers. Repérer des diffuseurs étrangers, leurs canaux et les budgets de promotion. Évaluer le transport.";

    [Fact]
    public void A_text_is_found_in_the_longer_one_that_says_it_too() =>
        Assert.Equal([new ContainedPair<string>(Part, Whole)], ContainedTexts.Among([Whole, "Vendre des places.", Part], Wording.WordsOf, 80, fewest: 4));

    [Theory]
    [InlineData(66, 1)]
    [InlineData(67, 0)]
    public void The_share_of_its_words_decides(int percent, int found) =>
        Assert.Equal(found, ContainedTexts.Among(["Monter un film muet.", "Monter, seul puis en équipe, un film qui parle."], Wording.WordsOf, percent, fewest: 3).Count());

    [Fact]
    public void A_text_of_few_words_is_looked_for_nowhere() => Assert.Empty(ContainedTexts.Among([Whole, Part], Wording.WordsOf, 80, fewest: 5));

    [Fact]
    public void Equal_texts_do_not_contain_one_another() => Assert.Empty(ContainedTexts.Among([Part, Part], Wording.WordsOf, 80, fewest: 4));

    [Fact]
    public void A_thousand_like_texts_do_not_make_a_million_pairs() =>
        Assert.Empty(ContainedTexts.Among(Enumerable.Range(0, 1_000).Select(at => at % 2 == 0 ? Part : Whole), Wording.WordsOf, 80, fewest: 4));
}
