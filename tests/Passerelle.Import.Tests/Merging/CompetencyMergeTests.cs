using Passerelle.Import.Merging;
using Passerelle.Import.Tests.Output;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Merging;

public class CompetencyMergeTests
{
    [Fact]
    public void Words_that_change_under_one_code_are_the_same_competency()
    {
        var (merged, codes) = CompetencyMerge.Of([Given.Competency("C1", "Trier", "En autonomie")], [Given.Competency("C1", "Trier et classer")]);

        Assert.Equal([Given.Competency("C1", "Trier et classer", "En autonomie")], merged);
        Assert.Equal(Given.Codes("C1"), codes.Follow(Given.Codes("C1")));
    }

    [Fact]
    public void A_competency_put_in_between_moves_the_codes_and_not_the_links()
    {
        var existing = List(("C1", "Trier"), ("C2", "Classer"));

        var (merged, codes) = CompetencyMerge.Of(existing, List(("C1", "Trier"), ("C2", "Dater"), ("C3", "Classer")));

        Assert.Equal(List(("C1", "Trier"), ("C2", "Dater"), ("C3", "Classer")), merged);
        Assert.Equal(Given.Codes("C1", "C3"), codes.Follow(Given.Codes("C1", "C2")));
    }

    [Fact]
    public void Two_competencies_of_equal_words_keep_their_codes_apart()
    {
        var twice = List(("C1", "Rendre compte"), ("C4", "Rendre compte"));

        var (_, codes) = CompetencyMerge.Of(twice, List(("C4", "Rendre compte"), ("C1", "Rendre compte")));

        Assert.Equal(Given.Codes("C1", "C4"), codes.Follow(Given.Codes("C1", "C4")));
    }

    [Fact]
    public void A_competency_that_the_source_no_longer_has_goes_and_so_do_links_to_it()
    {
        var (merged, codes) = CompetencyMerge.Of(List(("C1", "Trier"), ("C2", "Classer")), List(("C1", "Trier")));

        Assert.Equal(List(("C1", "Trier")), merged);
        Assert.Empty(codes.Follow(Given.Codes("C2")));
    }

    private static ValueList<Competency> List(params (string Code, string Text)[] competencies) =>
        competencies.Select(competency => Given.Competency(competency.Code, competency.Text)).ToValueList();
}
