using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class CompetencyNotEvaluatedTests
{
    private const string Block = "certifications/rncp99102/blocs/bc01.yaml";

    [Fact]
    public void It_finds_the_gaps_of_the_sample() => Assert.Superset(
        new HashSet<string>
        {
            "RNCP35677 bc01.yaml competences[CT1].texte", "RNCP35677 bc01.yaml competences[CT2].texte",
            "RNCP35677 bc03.yaml competences[C5.2].texte", "RNCP35677 bc03.yaml competences[C5.3].texte",
        },
        Audited.Sample.PlacesOf(RuleIds.Eval01).ToHashSet());

    [Fact]
    public void What_an_evaluation_does_not_say_is_unknown()
    {
        var site = Audited.With(Block, "    competences: [C1.1, C1.2, C1.3]\n", "");

        Assert.Empty(site.Of(RuleIds.Eval01));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Eval01));
    }

    [Fact]
    public void Nothing_is_unknown_where_all_is_said() => Assert.Empty(Audited.Exemplary.UnknownTo(RuleIds.Eval01));

    [Fact]
    public void An_evaluation_that_verifies_nothing_is_told_with_its_gaps()
    {
        var site = Audited.With(Block, "competences: [C1.1, C1.2, C1.3]", "competences: []")
            .And(Block, "        competences: [C1.1]\n", "")
            .And(Block, "        competences: [C1.2]\n", "")
            .And(Block, "        competences: [C1.3]\n", "");

        Assert.Equal(4, site.Of(RuleIds.Eval01).Count);
        Assert.Contains("L’évaluation E1 du bloc BC01 ne vérifie aucune compétence.", site.Of(RuleIds.Eval01).Select(finding => finding.Message(Language.French)));
    }
}
