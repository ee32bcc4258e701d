using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Diagnostics;

public class NearestWordTests
{
    [Theory]
    [InlineData("intitule", "intitule")]
    [InlineData("Intitulé", "intitule")]
    [InlineData("intitulé", "intitule")]
    [InlineData("intitul", "intitule")]
    [InlineData("intitules", "intitule")]
    [InlineData("intitola", "intitule")]
    [InlineData("inittule", "intitule")]
    [InlineData("nivau", "niveau")]
    [InlineData("nsff", "nsf")]
    public void A_slip_in_three_letters_finds_its_word(string text, string word) =>
        Assert.Equal(word, NearestWord.To(text, ["niveau", "nsf", "intitule"]));

    [Theory]
    [InlineData("titre")]
    [InlineData("niveauxx_de")]
    [InlineData("nxy")]
    [InlineData("")]
    public void A_word_that_is_too_far_finds_none(string text) => Assert.Null(NearestWord.To(text, ["niveau", "nsf", "intitule"]));

    [Fact]
    public void Without_candidates_there_is_none() => Assert.Null(NearestWord.To("niveau", []));

    [Fact]
    public void The_nearest_counts_wherever_it_stands()
    {
        Assert.Equal("niveaux", NearestWord.To("niveauxx", ["niveau", "niveaux"]));
        Assert.Equal("niveaux", NearestWord.To("niveauxx", ["niveaux", "niveau"]));
    }

    [Fact]
    public void Among_equally_near_words_the_first_counts()
    {
        Assert.Equal("C1", NearestWord.To("C4", ["C1", "C2"]));
        Assert.Equal("C2", NearestWord.To("C4", ["C2", "C1"]));
    }

    [Fact]
    public void The_same_word_in_another_case_is_nearer_than_any_other() => Assert.Equal("Oui", NearestWord.To("OUI", ["ouie", "Oui"]));

    [Fact]
    public void Letters_that_changed_places_are_one_slip() => Assert.Equal("abc", NearestWord.To("acb", ["abc"]));
}
