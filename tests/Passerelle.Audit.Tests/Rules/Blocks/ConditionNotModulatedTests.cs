using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class ConditionNotModulatedTests
{
    private const string Options = "certifications/rncp99101/certification.yaml";
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_internship_that_prose_asks_of_everybody()
    {
        var finding = With("Un stage en entreprise d’au moins 16 semaines est demandé.").Finds(RuleIds.Bloc13, "16 semaines");

        Assert.Equal("stage en entreprise d’au moins 16 semaines", finding.Quote!.Culprit);
    }

    [Theory]
    [InlineData("Un stage de 8 semaines est demandé, sauf en VAE.")]
    [InlineData("Une expérience professionnelle de 8 semaines, modulée selon la voie d’accès, est demandée.")]
    [InlineData("Le jury délibère dans les 2 mois.")]
    public void Prose_that_modulates_or_asks_for_nothing_is_right(string sentence) => Assert.Empty(With(sentence).Of(RuleIds.Bloc13));

    [Theory]
    [InlineData("oui", 0)]
    [InlineData("non", 0)]
    [InlineData("inconnu", 1)]
    public void An_answer_is_enough_whatever_it_is(string answer, int found) =>
        Assert.Equal(found, Audited.With(Options, "dispense_vae: oui", $"dispense_vae: {answer}").Of(RuleIds.Bloc13).Count);

    [Fact]
    public void Where_the_route_is_closed_there_is_nothing_to_say() => Assert.Empty(
        With("Un stage de 16 semaines est demandé.").And(File, "vae: {ouverte: oui, jury: J1}", "vae: {ouverte: non}").Of(RuleIds.Bloc13));

    private static Audited With(string sentence) => Audited.With(File, "Chaque bloc est acquis définitivement.", sentence);
}
