namespace Passerelle.Model.Tests;

public class CoverageTests
{
    private static readonly LocalCode First = Sample.Code<LocalCode>("C1").Value;

    [Fact]
    public void A_competency_that_an_evaluation_lists_is_verified() =>
        Assert.Equal(Coverage.Verified, Sample.Block("BC01", Sample.Evaluation(null), Sample.Evaluation(["C1"])).CoverageOf(First));

    [Fact]
    public void Without_an_evaluation_there_is_a_gap()
    {
        Assert.Equal(Coverage.Missing, Sample.Block("BC01").CoverageOf(First));
        Assert.Equal(Coverage.Missing, Sample.Block("BC01", Sample.Evaluation(["C2"]), Sample.Evaluation([])).CoverageOf(First));
    }

    [Fact]
    public void Where_an_evaluation_does_not_say_what_it_verifies_nothing_is_known() =>
        Assert.Equal(Coverage.Unsaid, Sample.Block("BC01", Sample.Evaluation(null), Sample.Evaluation(["C2"])).CoverageOf(First));

    [Fact]
    public void A_criterion_speaks_for_the_competencies_that_it_names_else_for_all_that_are_verified()
    {
        var named = new Criterion(Sample.At("Pour C1"), [Sample.Code<LocalCode>("C1")]);
        var general = new Criterion(Sample.At("Pour tout"), []);
        var evaluation = Sample.Evaluation(["C1", "C2"], named, general);

        Assert.Equal([named, general], evaluation.CriteriaFor(First));
        Assert.Equal([general], evaluation.CriteriaFor(Sample.Code<LocalCode>("C2").Value));
        Assert.Empty(evaluation.CriteriaFor(Sample.Code<LocalCode>("C3").Value));
    }
}
