using Passerelle.Import.Merging;
using Passerelle.Import.Tests.Output;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Merging;

public class BlockMergeTests
{
    [Fact]
    public void What_the_school_has_added_to_a_block_stays()
    {
        var existing = Given.Block("BC01") with
        {
            Role = Given.At(BlockRole.Transversal),
            Activities = Given.Codes("A1"),
            Prerequisites = new Prerequisites { Entry = Given.Texts("Un an d’exercice") },
        };

        Assert.Equal([existing], BlockMerge.Of([existing], [Given.Block("BC01")], CodeMap.Same));
    }

    [Fact]
    public void A_source_without_competencies_leaves_them_and_their_evaluations()
    {
        var bare = Given.Block("BC01") with { Title = Given.At("Restaurer"), Competencies = [], Evaluations = [] };

        var merged = Assert.Single(BlockMerge.Of([Given.Block("BC01")], [bare], CodeMap.Same));

        Assert.Equal(Given.Block("BC01") with { Title = Given.At("Restaurer") }, merged);
    }

    [Fact]
    public void Blocks_are_found_by_their_code_and_stand_in_its_order()
    {
        var merged = BlockMerge.Of([Given.Block("BC02"), Given.Block("BC03")], [Given.Block("BC02"), Given.Block("BC01")], CodeMap.Same);

        Assert.Equal(["BC01", "BC02"], merged.Select(block => block.Code.Value.Value));
    }

    [Fact]
    public void A_source_without_blocks_leaves_all_of_them() =>
        Assert.Equal([Given.Block("BC01")], BlockMerge.Of([Given.Block("BC01")], [], CodeMap.Same));

    [Fact]
    public void Activities_follow_their_new_codes()
    {
        var existing = Given.Block("BC01") with { Activities = Given.Codes("A1", "A2") };
        var codes = CodeMap.Of([(Given.Code("A1").Value, Given.Code("A3").Value)]);

        Assert.Equal(Given.Codes("A3"), Assert.Single(BlockMerge.Of([existing], [Given.Block("BC01")], codes)).Activities);
    }
}
