using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Templates;
using Passerelle.Site.Text;

namespace Passerelle.Site.Tests.Pages.Parts;

public class PhraseTests
{
    private static readonly CodeLink First = new("BC01", "Préparer", null);
    private static readonly CodeLink Second = new("BC02", "Tourner", null);

    [Fact]
    public void A_code_stands_where_its_name_stood()
    {
        var phrase = Phrase.Of("le bloc {code} (« {title} »)", ("title", Phrase.Of("Préparer")), ("code", Phrase.Of(First)));

        Assert.Equal("le bloc BC01 (« Préparer »)", phrase.Plain);
        Assert.Equal(First, Assert.Single(phrase.Parts, part => part.Code is not null).Code);
    }

    [Theory]
    [InlineData("{code}", "BC01")]
    [InlineData("{code}.", "BC01.")]
    [InlineData("bloc {code}", "bloc BC01")]
    [InlineData("sans nom", "sans nom")]
    [InlineData("{autre} {code}", "{autre} BC01")]
    public void What_is_around_a_code_is_kept(string text, string said) => Assert.Equal(said, Phrase.Of(text, ("code", Phrase.Of(First))).Plain);

    [Fact]
    public void Braces_in_a_title_are_no_name() =>
        Assert.Equal("{code} BC01", Phrase.Of("{title} {code}", ("title", Phrase.Of("{code}")), ("code", Phrase.Of(First))).Plain);

    [Theory]
    [InlineData(1, "BC01")]
    [InlineData(2, "BC01 et BC02")]
    [InlineData(3, "BC01, BC02 et BC01")]
    public void Codes_are_enumerated_as_in_a_sentence(int count, string said) =>
        Assert.Equal(said, Phrase.Join(new[] { First, Second, First }.Take(count).Select(Phrase.Of).ToValueList(), Words()).Plain);

    [Fact]
    public void Nothing_enumerated_says_nothing() => Assert.Equal("", Phrase.Join([], Words()).Plain);

    private static Words Words() => Theme.Find("default", [RenderedSite.ThemeFolder]).Words(Language.French);
}
