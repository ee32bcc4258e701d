using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class TestsFarFromWorkTests
{
    private const string Block = "certifications/rncp99101/blocs/bc02.yaml";
    private const string Title = "    forme: mise_en_situation\n    titre: Mise en situation professionnelle simulée\n";
    private const string Text = "Le candidat anime la réunion de lancement d’une équipe, puis réagit à un incident de chantier annoncé par le jury.";

    [Fact]
    public void In_a_transversal_block_it_is_only_information()
    {
        var finding = Assert.Single(Audited.With(Block, Title, "    forme: oral\n    titre: Exposé\n").And(Block, Text, "Le candidat expose les règles du métier.").Of(RuleIds.Eval05));

        Assert.Equal(FindingSeverity.Info, finding.Severity);
    }

    [Fact]
    public void A_form_that_is_not_said_is_unknown()
    {
        var site = Audited.With(Block, Title, "    forme: inconnu\n    titre: Exposé\n").And(Block, Text, "Le candidat expose les règles du métier.");

        Assert.Empty(site.Of(RuleIds.Eval05));
        Assert.Equal(["RNCP99101"], site.UnknownTo(RuleIds.Eval05));
    }

    [Fact]
    public void Words_of_work_are_enough() => Assert.Empty(Audited.With(Block, "    forme: mise_en_situation\n", "    forme: oral\n").Of(RuleIds.Eval05));
}
