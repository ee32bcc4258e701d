using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Organisations;

public class AddressUnfitTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_addresses_of_the_sample() => Assert.Superset(
        new HashSet<string>
        {
            "RNCP32017 certification.yaml liens[1].titre", "RNCP32017 certification.yaml liens[15].adresse",
            "RNCP41242 certification.yaml liens[0].adresse", "RNCP41481 certification.yaml certificateurs[1].site",
        },
        Audited.Sample.PlacesOf(RuleIds.Url01).ToHashSet());

    [Theory]
    [InlineData("{adresse: https://recrutement.pole-emploi.fr/fiche?code=E1107}", "recrutement.pole-emploi.fr")]
    [InlineData("{adresse: http://www.rncp.cncp.gouv.fr/grand-public}", "www.rncp.cncp.gouv.fr")]
    [InlineData("{adresse: www.exemple.example}", "www.exemple.example")]
    [InlineData("{adresse: https://ecole-exemple.example/a}", "ecole-exemple.example")]
    public void The_part_that_is_wrong_is_marked(string link, string culprit) => Assert.Equal(culprit, With(link).Finds(RuleIds.Url01, culprit).Quote?.Culprit);

    [Fact]
    public void Words_that_serve_several_links_are_told_once()
    {
        var finding = With("{titre: En savoir plus, adresse: https://a.example}, {titre: en savoir plus, adresse: https://b.example}, {titre: En savoir plus, adresse: https://a.example}").Finds(RuleIds.Url01, "En savoir plus");

        Assert.Equal("liens[0].titre", finding.Path);
        Assert.Contains("sert à 3 liens", finding.Message(Language.French), StringComparison.Ordinal);
        Assert.Equal("Donner à chaque lien des mots qui disent où il mène.", finding.Suggestion(Language.French));
    }

    [Theory]
    [InlineData("{adresse: https://exemple-pole-emploi.fr}")]
    [InlineData("{adresse: https://blog.ecole-exemple.example}")]
    [InlineData("{adresse: mailto:jury@ecole-exemple.example}")]
    [InlineData("{titre: Site, adresse: https://a.example}, {titre: Site, adresse: https://a.example}")]
    public void Other_addresses_are_left_alone(string links) => With(links).FindsNothing();

    private static Audited With(string links) => Audited.With(File, "partenaires_habilites: non", $"liens: [{links}]\npartenaires_habilites: non");
}
