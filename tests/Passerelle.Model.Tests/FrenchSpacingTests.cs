namespace Passerelle.Model.Tests;

public class FrenchSpacingTests
{
    [Theory]
    [InlineData("clé « a » : inconnue !", "clé «_a_»_: inconnue_!")]
    [InlineData("54 % ; 12 ?", "54_%_; 12_?")]
    [InlineData("site.yaml:3:5 https://a.example", "site.yaml:3:5 https://a.example")]
    [InlineData("", "")]
    public void Signs_keep_their_space(string text, string expected) =>
        Assert.Equal(expected.Replace('_', '\u202F'), FrenchSpacing.Set(text));

    [Fact]
    public void French_texts_of_the_program_are_set_and_English_ones_are_not()
    {
        var text = new BilingualText("Quoi ?", "What ?");

        Assert.Equal("Quoi\u202F?", text.In(Language.French));
        Assert.Equal("What ?", text.In(Language.English));
    }
}
