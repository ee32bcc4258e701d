using Passerelle.Audit.Pages;
using Passerelle.Model;

namespace Passerelle.Audit.Tests;

public class RulePageTests
{
    private const string Page = "---\ntitle: Titre\nmessage: Faute : {a}\nsuggestion: Corriger\nsuggestion.b: Mieux\n---\n\n## Pourquoi\n\nParce que.\n\n## Suite\n\nFin.\n";

    [Fact]
    public void A_page_is_a_head_and_sections()
    {
        var page = RulePage.Parse("x", Language.French, Page);

        Assert.Equal("Titre", page.Title);
        Assert.Equal("Faute\u202F: {a}", page.Message(""));
        Assert.Equal(("Corriger", "Mieux"), (page.Suggestion("a"), page.Suggestion("b")));
        Assert.Equal("Parce que.", page.Why);
        Assert.Equal(["Pourquoi", "Suite"], page.Sections.Select(section => section.Heading));
    }

    [Theory]
    [InlineData("title: Titre\n", "x: the head stands between two lines of ---.")]
    [InlineData("---\ntitle Titre\n---\n", "x:2: a line of the head is 'key: text'.")]
    [InlineData("---\ntitre: Titre\n---\n", "x:2: 'titre' is none of title, message, suggestion, related.")]
    [InlineData("---\ntitle: A\ntitle: B\n---\n", "x:3: 'title' stands there twice.")]
    public void A_slip_is_told_with_its_line(string text, string fault) =>
        Assert.Equal(fault, Assert.Throws<FormatException>(() => RulePage.Parse("x", Language.French, text)).Message);

    [Fact]
    public void A_text_that_is_missing_is_named() =>
        Assert.Equal("x: 'message.c' is missing.", Assert.Throws<FormatException>(() => RulePage.Parse("x", Language.French, Page).Message("c")).Message);
}
