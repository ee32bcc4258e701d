using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class GlossaryPageTests
{
    [Fact]
    public void Terms_stand_in_alphabetical_order_with_an_anchor_each()
    {
        var site = Site(
            new(Given.At("Validation des acquis"), Given.At("VAE"), Given.At("Une voie."), null, null),
            new(Given.At("Évaluation"), null, Given.At("Une épreuve."), Given.At("Code du travail"), Link("https://www.legifrance.gouv.fr/")));

        Assert.Equal(["Évaluation", "Validation des acquis"], site.AllWords("/glossaire/", "dfn"));
        Assert.Equal("Une voie.", site.Words("/glossaire/", "#vae dd"));
        Assert.Equal("VAE", site.Words("/glossaire/", "#vae .tag"));
        Assert.Equal("Source : Code du travail", site.Words("/glossaire/", "#evaluation .source"));
        Assert.Equal("https://www.legifrance.gouv.fr/", site.Page("/glossaire/").QuerySelector("#evaluation .source a")!.GetAttribute("href"));
    }

    [Fact]
    public void Two_terms_of_one_acronym_have_two_anchors()
    {
        var site = Site(
            new(Given.At("Bloc de compétences"), Given.At("BC"), Given.At("Un."), null, null),
            new(Given.At("Brevet de cadre"), Given.At("BC"), Given.At("Deux."), null, null));

        Assert.Equal("Un.", site.Words("/glossaire/", "#bc dd"));
        Assert.Equal("Deux.", site.Words("/glossaire/", "#bc-2 dd"));
    }

    private static Located<WebAddress> Link(string text) => WebAddress.TryParse(text, out var address) ? Given.At(address) : throw new FormatException(text);

    private static RenderedSite Site(params GlossaryTerm[] terms) => RenderedSite.Of(Given.Catalogue([], [], glossary: terms));
}
