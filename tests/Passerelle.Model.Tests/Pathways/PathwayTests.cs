namespace Passerelle.Model.Tests.Pathways;

/// <summary>What the shared cases do not say: which bridge is behind a gain, conditions, and states on a day.</summary>
public class PathwayTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    [Fact]
    public void A_gain_knows_the_bridge_that_gives_it()
    {
        var pathway = Pathway.Of(Catalogue(Target), [Held("rncp39377-bc04")], Day);

        var gain = Assert.Single(pathway.Closure.Gains);
        Assert.Equal("RNCP41481BC01", gain.Obtained.ToString());
        Assert.Same(Target.Equivalences[0], gain.By.Bridge!.Terms);
        Assert.Equal(1, gain.Round);
    }

    [Fact]
    public void That_a_certification_contains_its_blocks_is_no_bridge() => Assert.All(
        Pathway.Of(Catalogue(Target), [Held("rncp41481")], Day).Closure.Gains,
        gain => Assert.Null(gain.By.Bridge));

    [Fact]
    public void Conditions_stay_to_be_met_beside_the_blocks()
    {
        var progress = Assert.Single(Pathway.Of(Catalogue(Target), [Held("rncp39377-bc04")], Day).Certifications);

        Assert.Equal(["BC01"], progress.Obtained.Select(block => block.Value));
        Assert.Equal(["BC02"], Assert.Single(progress.Remaining).Needed.Select(block => block.Value));
        Assert.Equal("Huit semaines de stage.", Assert.Single(progress.Conditions).Text.Value);
    }

    [Fact]
    public void Nothing_remains_of_a_certification_that_is_whole()
    {
        var progress = Assert.Single(Pathway.Of(Catalogue(Target), [Held("rncp41481")], Day).Certifications);

        Assert.True(progress.IsWhole);
        Assert.Empty(progress.Remaining);
        Assert.Empty(progress.Conditions);
    }

    [Theory]
    [InlineData(2030, LifeStage.Active)]
    [InlineData(2027, LifeStage.EndingSoon)]
    [InlineData(2025, LifeStage.Expired)]
    public void A_target_is_told_with_its_state_and_never_hidden(int expiry, LifeStage stage)
    {
        var target = Target with { Registration = new Registration { Expiry = Sample.At(new DateOnly(expiry, 6, 30)) } };

        Assert.Equal(stage, Assert.Single(Pathway.Of(Catalogue(target), [Held("rncp39377-bc04")], Day).Certifications).State.Stage);
    }

    [Fact]
    public void Certifications_of_which_nothing_is_had_are_left_out() =>
        Assert.Empty(Pathway.Of(Catalogue(Target), [Held("rncp39377-bc01")], Day).Certifications);

    [Fact]
    public void The_blocks_of_a_certification_are_those_described_and_those_that_bridges_name() => Assert.Equal(
        ["BC01", "BC04"],
        Catalogue(Target).PathwayRules.BlocksOf(CertificationNumber.Parse("RNCP39377")).Select(block => block.Value));

    [Fact]
    public void A_long_chain_of_bridges_is_followed_to_its_end()
    {
        const int Length = 20_000;
        var steps = Enumerable.Range(0, Length).Select(at => new PathwayRule([Link(at)], [Link(at + 1)]));
        var closure = new PathwayRules([.. steps.Reverse()]).From([Link(0)]);

        Assert.Equal(Length, closure.Gains.Count);
        Assert.Equal(Length, closure.ProofOf(closure.Gains[^1]).Count);
    }

    private static Certification Target { get; } = Sample.Certification("RNCP41481", Sample.Block("BC01"), Sample.Block("BC02")) with
    {
        Completion = new Completion { Conditions = [new Condition(Sample.At("Huit semaines de stage."), null, null)] },
        Equivalences =
        [
            new Equivalence(
                Sample.At(EquivalenceExtent.Partial),
                [new HeldCertification(Sample.Code<CertificationNumber>("RNCP39377"), [Sample.Code<BlockCode>("BC04")])],
                [Sample.Code<BlockCode>("BC01")]),
        ],
    };

    private static Catalogue Catalogue(Certification target) => new(
        new SiteSettings { Title = Sample.At("Un site"), AsOf = Sample.At(Day), Organisation = new Organisation { Name = Sample.At("Une école") } },
        [target],
        [
            new ExternalCertification
            {
                Number = Sample.Code<CertificationNumber>("RNCP39377"),
                Title = Sample.At("Assistant réalisateur cinéma"),
                Blocks = [new ExternalBlock(Sample.Code<BlockCode>("BC01"), Sample.At("Analyser"))],
            },
        ],
        new Nomenclatures(),
        [],
        [],
        []);

    private static Holding Held(string slug) => Holding.TryParse(slug, out var holding) ? holding : throw new FormatException(slug);

    private static Holding Link(int at) => Held($"rncp{10_000 + (at / 10)}-bc{at % 10:00}");
}
