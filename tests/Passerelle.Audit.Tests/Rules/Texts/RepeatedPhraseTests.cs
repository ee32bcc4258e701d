using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class RepeatedPhraseTests
{
    private const string File = "certifications/rncp99101/certification.yaml";
    private const string Entry = "Être titulaire d’un diplôme ou d’une certification de niveau 5.";

    [Fact]
    public void The_second_occurrence_is_marked_whole_and_once() => Assert.Equal(
        "d’expérience professionnelle",
        Audited.With(File, Entry, "Après quelques années d’expérience professionnelle (3 à 5 années) d’expérience professionnelle.").Finds(RuleIds.Txt03, "Après").Quote!.Culprit);

    [Theory]
    [InlineData("Diriger un projet de film. Livrer un projet de film.")]
    [InlineData("Connaître la gestion de projet agile, la gestion de projet classique.")]
    [InlineData("Rédiger le plan de travail de chaque équipe selon le lieu et le plan de travail du jour.")]
    [InlineData("Réunir 6 membres professionnels externes (4 membres professionnels du secteur).")]
    [InlineData("Tenir des tests (logiciels dédiés) pour optimiser les tests logiciels.")]
    [InlineData("Aller de plus en plus loin de plus en plus vite.")]
    public void Other_repetitions_are_left_alone(string text) => Assert.Empty(Audited.With(File, Entry, text).Of(RuleIds.Txt03));
}
