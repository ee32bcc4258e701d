using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Organisations;

public class CertifierRepeatedOrWithoutSiretTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_repetitions_of_the_sample() => Assert.Superset(
        new HashSet<string>
        {
            "RNCP35677 certification.yaml certificateurs[1].nom", "RNCP41242 certification.yaml certificateurs[2].nom", "RNCP41481 certification.yaml certificateurs[1].nom",
        },
        Audited.Sample.PlacesOf(RuleIds.Org02).ToHashSet());

    [Theory]
    [InlineData("  - nom: École exemple de l’événement\n")]
    [InlineData("  - nom: EXEMPLE DE L’ÉVÉNEMENT\n    site: http://ecole-exemple.example/accueil\n")]
    public void Without_a_siret_name_and_site_tell(string line)
    {
        var finding = Assert.Single(With(line).Of(RuleIds.Org02));

        Assert.Equal("certificateurs[0].nom", Assert.Single(finding.Related).Path);
        Assert.EndsWith("figure déjà sur la fiche.", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_siret_is_a_warning_where_others_have_one() =>
        Assert.Equal(FindingSeverity.Warning, With("  - nom: AUTRE ÉCOLE\n    site: https://www.ecole-exemple.example/autre\n").Finds(RuleIds.Org02, "AUTRE ÉCOLE").Severity);

    [Fact]
    public void Where_nobody_has_one_the_source_may_print_none() =>
        Assert.Equal(FindingSeverity.Info, Audited.With(File, "    siret: \"99900001100018\"\n", "").Finds(RuleIds.Org02, "ÉCOLE EXEMPLE").Severity);

    [Theory]
    [InlineData("  - nom: ÉCOLE EXEMPLE DE L’ÉVÉNEMENT\n    siret: \"99900001100026\"\n")]
    [InlineData("  - nom: École exemple de l’événement\n    etat: supprime\n")]
    public void Another_establishment_and_one_that_was_removed_are_left_alone(string line) => With(line).FindsNothing();

    private static Audited With(string line) => Audited.With(File, "\nobjectifs:", $"{line}\nobjectifs:");
}
