using FsCheck;
using FsCheck.Fluent;

namespace Passerelle.Model.Tests.Wordings;

public class NearWordingsTests
{
    private const double Threshold = 0.7;

    private static readonly Config Repeatably = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20_261_122, 7);

    [Theory]
    [InlineData(69, 16, 15, false)]
    [InlineData(70, 15, 15, true)]
    [InlineData(7, 2, 1, true)]
    [InlineData(9, 2, 2, false)]
    [InlineData(7, 3, 0, true)]
    [InlineData(2, 1, 0, false)]
    [InlineData(0, 5, 5, false)]
    public void Seven_words_in_ten_are_near_and_less_are_not(int shared, int onlyOne, int onlyOther, bool near)
    {
        string[] one = [.. Words("s", shared), .. Words("a", onlyOne)];
        string[] other = [.. Words("s", shared), .. Words("b", onlyOther)];

        var found = NearWordings.Find([one, other], Threshold);

        Assert.Equal(near ? 1 : 0, found[0].Count);
        if (near) Assert.Equal(new NearWording(1, (double)shared / (shared + onlyOne + onlyOther)), found[0][0]);
    }

    [Fact]
    public void Without_sets_there_is_nothing_near() => Assert.Empty(NearWordings.Find([], Threshold));

    [Fact]
    public void The_nearest_comes_first_and_equally_near_ones_in_the_order_of_the_list()
    {
        var base10 = Words("w", 10);
        var found = NearWordings.Find([base10, [.. base10, "x", "y"], [.. base10, "x"], [.. base10, "z"]], Threshold);

        Assert.Equal([2, 3, 1], found[0].Select(near => near.Index));
    }

    [Fact]
    public void The_result_is_that_of_comparing_all_with_all() => Prop.ForAll(SomeSets(), sets =>
    {
        var expected = sets.Select((one, index) => string.Join(' ', sets.Select((other, at) => (at, similarity: Jaccard(one, other)))
            .Where(other => other.at != index && other.similarity >= Threshold)
            .OrderByDescending(other => other.similarity)
            .ThenBy(other => other.at)
            .Select(other => other.at)));

        var found = NearWordings.Find(sets, Threshold);

        return expected.SequenceEqual(found.Select(near => string.Join(' ', near.Select(each => each.Index))));
    }).Check(Repeatably);

    [Fact]
    public void Whatever_is_near_is_so_in_both_directions() => Prop.ForAll(SomeSets(), sets =>
    {
        var found = NearWordings.Find(sets, Threshold);

        return found.Index().All(one => one.Item.All(near => found[near.Index].Contains(new NearWording(one.Index, near.Similarity))));
    }).Check(Repeatably);

    [Fact]
    public void A_word_in_thousands_of_sets_does_not_compare_all_with_all()
    {
        var sets = Enumerable.Range(0, 5_000).Select(index => (string[])["accueillir", "client", $"rayon{index % 2_500}"]).ToList();

        var found = NearWordings.Find(sets, Threshold);

        Assert.All(found.Index(), near => Assert.Equal([(near.Index + 2_500) % 5_000], near.Item.Select(each => each.Index)));
    }

    /// <summary>Up to thirty sets of few words of a small vocabulary, so that many are near; fewer than the index holds for one word.</summary>
    private static Arbitrary<List<string[]>> SomeSets() => Gen.SubListOf(Words("w", 9))
        .Where(words => words.Count > 0)
        .Select(words => words.ToArray())
        .ListOf()
        .Select(sets => sets.Take(30).ToList())
        .ToArbitrary();

    private static double Jaccard(string[] one, string[] other) => (double)one.Intersect(other).Count() / one.Union(other).Count();

    private static string[] Words(string name, int count) => [.. Enumerable.Range(0, count).Select(number => $"{name}{number:000}")];
}
