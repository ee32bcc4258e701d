using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Jobs;

public class JobsOfLaterYearsMixedTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Later = "    - Agent d’artistes\n  apres_experience:\n    - Directeur de tournées\n";

    [Theory]
    [InlineData("Directeur de tournées après 5 ans d’expérience", "après 5 ans d’expérience")]
    [InlineData("Avec une expérience (5 ans environ), directeur", "Avec une expérience (5 ans environ)")]
    [InlineData("Directeur, après quelques années", "après quelques années")]
    public void Years_in_the_list_of_those_at_once_are_marked(string job, string marked) =>
        Assert.Equal(marked, Assert.Single(Audited.With(File, Later, $"    - {job}\n").Of(RuleIds.Job02)).Quote!.Culprit);

    [Fact]
    public void Where_the_lists_are_apart_a_sentence_may_say_it() =>
        Assert.Empty(Audited.With(File, "emplois:\n", "emplois:\n  texte: Certains emplois s’ouvrent après quelques années.\n").Of(RuleIds.Job02));

    [Fact]
    public void A_job_with_experience_of_something_is_no_job_of_later_years() =>
        Assert.Empty(Audited.With(File, Later, "    - Agent d’artistes\n    - Concepteur d’expérience utilisateur\n").Of(RuleIds.Job02));
}
