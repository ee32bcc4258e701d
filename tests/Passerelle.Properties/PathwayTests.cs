using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;

namespace Passerelle.Properties;

/// <summary>Whatever the bridges and whatever is held: what follows is the least set that the bridges close, and it is proved.</summary>
public class PathwayTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_261_125, 11);

    // Few holdings, so that bridges meet, and run in circles.
    private static readonly Gen<Holding> AnyHolding =
        from number in Gen.Choose(10, 13)
        from block in Gen.Choose(0, 3)
        select Parse(block == 0 ? $"rncp{number}" : $"rncp{number}-bc{block:00}");

    private static readonly Gen<PathwayRule> AnyRule =
        from needed in Gen.Choose(0, 3)
        from needs in AnyHolding.ListOf(needed)
        from given in Gen.Choose(1, 2)
        from gives in AnyHolding.ListOf(given)
        select new PathwayRule(needs, gives);

    private static readonly Gen<Situation> AnySituation =
        from rules in Gen.Choose(0, 12).SelectMany(count => AnyRule.ListOf(count))
        from held in Gen.Choose(0, 4).SelectMany(count => AnyHolding.ListOf(count))
        from more in Gen.Choose(0, 3).SelectMany(count => AnyHolding.ListOf(count))
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Situation([.. rules], [.. held], [.. more], seed);

    [Fact]
    public void It_is_what_repeated_looking_over_all_rules_finds() => ForAll(situation =>
        Assert.Equal(Naively(situation.Rules, situation.Held), All(situation.Closure)));

    [Fact]
    public void Who_holds_more_obtains_no_less() => ForAll(situation =>
        Assert.Subset(
            All(new PathwayRules(situation.Rules).From([.. situation.Held, .. situation.More])).ToHashSet(),
            All(situation.Closure).ToHashSet()));

    [Fact]
    public void Who_holds_all_that_follows_obtains_nothing_more() => ForAll(situation =>
        Assert.Empty(new PathwayRules(situation.Rules).From(All(situation.Closure)).Gains));

    [Fact]
    public void Neither_the_order_of_rules_nor_that_of_holdings_counts() => ForAll(situation =>
    {
        var rules = new PathwayRules(Shuffled(situation.Rules, situation.Seed));
        Assert.Equal(Told(situation.Closure), Told(rules.From(Shuffled(situation.Held, situation.Seed))));
    });

    [Fact]
    public void Nothing_is_obtained_twice_or_held_before() => ForAll(situation =>
    {
        var obtained = situation.Closure.Gains.Select(gain => gain.Obtained).ToList();
        Assert.Equal(obtained.Distinct(), obtained);
        Assert.Empty(obtained.Intersect(situation.Held));
    });

    [Fact]
    public void Each_step_of_a_proof_rests_on_what_is_held_or_proved_before() => ForAll(situation =>
    {
        foreach (var gain in situation.Closure.Gains)
        {
            var had = situation.Held.ToHashSet();
            var proof = situation.Closure.ProofOf(gain);
            Assert.All(proof, step =>
            {
                Assert.Subset(had, step.Needs.ToHashSet());
                had.UnionWith(step.Gives);
            });
            Assert.Contains(gain.Obtained, proof[^1].Gives);
            Assert.Same(gain.By, proof[^1]);
        }
    });

    [Fact]
    public void A_gain_comes_in_the_earliest_round_there_is() => ForAll(situation =>
    {
        var rounds = RoundsNaively(situation.Rules, situation.Held);
        Assert.All(situation.Closure.Gains, gain => Assert.Equal(rounds[gain.Obtained], gain.Round));
    });

    private static void ForAll(Action<Situation> check) => Prop.ForAll(AnySituation.ToArbitrary(), check).Check(Often);

    private static IEnumerable<Holding> All(Closure closure) =>
        closure.Held.Concat(closure.Gains.Select(gain => gain.Obtained)).OrderBy(holding => holding.Slug, StringComparer.Ordinal);

    private static IEnumerable<Holding> Naively(IEnumerable<PathwayRule> rules, IEnumerable<Holding> held) =>
        RoundsNaively(rules, held).Keys.OrderBy(holding => holding.Slug, StringComparer.Ordinal);

    private static Dictionary<Holding, int> RoundsNaively(IEnumerable<PathwayRule> rules, IEnumerable<Holding> held)
    {
        var rounds = held.Distinct().ToDictionary(holding => holding, _ => 0);
        for (var round = 1; ; round++)
        {
            var news = rules.Where(rule => rule.Needs.Count > 0 && rule.Needs.All(rounds.ContainsKey)).SelectMany(rule => rule.Gives).ToList();
            if (news.TrueForAll(rounds.ContainsKey)) return rounds;
            foreach (var holding in news) rounds.TryAdd(holding, round);
        }
    }

    private static IEnumerable<string> Told(Closure closure) =>
        closure.Gains.Select(gain => $"{gain.Round} {gain.Obtained} {string.Join(" | ", closure.ProofOf(gain))}");

    private static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        var shuffled = items.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static Holding Parse(string slug) => Holding.TryParse(slug, out var holding) ? holding : throw new FormatException(slug);

    private sealed record Situation(ValueList<PathwayRule> Rules, ValueList<Holding> Held, ValueList<Holding> More, int Seed)
    {
        public Closure Closure { get; } = new PathwayRules(Rules).From(Held);
    }
}
