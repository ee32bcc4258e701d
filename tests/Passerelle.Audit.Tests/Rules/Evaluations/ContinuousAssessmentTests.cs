using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class ContinuousAssessmentTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Block = "certifications/rncp99102/blocs/bc01.yaml";

    [Fact]
    public void It_finds_the_sentence_of_the_sample() => Assert.Contains("RNCP41242", Audited.Sample.Of(RuleIds.Eval04).Select(finding => finding.Certification?.Value));

    [Fact]
    public void The_words_are_marked_once_a_text()
    {
        var finding = Audited.With(Block, "À partir d’un spectacle donné,", "Le contrôle continu compte, l’assiduité aussi. À partir d’un spectacle donné,").Finds(RuleIds.Eval04, "contrôle continu");

        Assert.Equal("contrôle continu", finding.Quote!.Culprit);
    }

    [Fact]
    public void The_form_is_enough() => Audited.With(Block, "forme: etude_de_cas", "forme: controle_continu").Finds(RuleIds.Eval04, "controle_continu");

    [Fact]
    public void Of_right_it_is_only_information()
    {
        var site = Audited.With(Block, "forme: etude_de_cas", "forme: controle_continu").And(File, "type: sur_demande", "type: de_droit");

        Assert.Equal(FindingSeverity.Info, Assert.Single(site.Of(RuleIds.Eval04)).Severity);
    }
}
