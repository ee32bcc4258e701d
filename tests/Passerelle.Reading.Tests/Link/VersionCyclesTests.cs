using System.Globalization;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Link;

public class VersionCyclesTests
{
    [Fact]
    public void A_replacement_that_both_sides_tell_is_no_circle() => Assert.Empty(SmallSite.Empty
        .WithCertification("RNCP10001", "remplacee_par: [RNCP10002]\n")
        .WithCertification("RNCP10002", "anterieures: [RNCP10001]\n")
        .Faults());

    [Fact]
    public void Two_ways_to_the_same_version_are_no_circle() => Assert.Empty(SmallSite.Empty
        .WithCertification("RNCP10001", "remplacee_par: [RNCP10002, RNCP10003]\n")
        .WithCertification("RNCP10002", "remplacee_par: [RNCP10004]\n")
        .WithCertification("RNCP10003", "remplacee_par: [RNCP10004]\n")
        .WithCertification("RNCP10004")
        .Faults());

    [Theory]
    [InlineData("remplacee_par")]
    [InlineData("anterieures")]
    public void A_certification_that_replaces_itself_is_a_circle(string key) => Assert.Equal(
        ["RNCP10001 → RNCP10001"],
        CirclesOf(SmallSite.Empty.WithCertification("RNCP10001", $"{key}: [RNCP10001]\n")));

    [Fact]
    public void Two_certifications_that_replace_each_other_are_one_circle() => Assert.Equal(
        ["RNCP10001 → RNCP10002 → RNCP10001"],
        CirclesOf(SmallSite.Empty
            .WithCertification("RNCP10001", "remplacee_par: [RNCP10002]\n")
            .WithCertification("RNCP10002", "remplacee_par: [RNCP10001]\n")));

    [Fact]
    public void A_circle_may_go_through_keys_of_both_kinds_and_through_externals() => Assert.Equal(
        ["RNCP10002 → RNCP10003 → RNCP10004 → RNCP10002"],
        CirclesOf(SmallSite.Empty
            .WithCertification("RNCP10001", "remplacee_par: [RNCP10002]\n")
            .WithCertification("RNCP10002", "anterieures: [RNCP10004]\nremplacee_par: [RNCP10003]\n")
            .WithExternal("RNCP10003", "remplacee_par: [RNCP10004]\n")
            .WithCertification("RNCP10004")));

    [Fact]
    public void Circles_that_do_not_touch_are_told_each() => Assert.Equal(
        ["RNCP10001 → RNCP10002 → RNCP10001", "RNCP10003 → RNCP10003"],
        CirclesOf(SmallSite.Empty
            .WithCertification("RNCP10001", "remplacee_par: [RNCP10002]\n")
            .WithCertification("RNCP10002", "remplacee_par: [RNCP10001]\n")
            .WithCertification("RNCP10003", "remplacee_par: [RNCP10003]\n")));

    [Fact]
    public void The_fault_stands_where_the_circle_closes() => Assert.Equal(
        "certifications/rncp10002/certification.yaml:4:17",
        $"{SmallSite.Empty
            .WithCertification("RNCP10001", "remplacee_par: [RNCP10002]\n")
            .WithCertification("RNCP10002", "remplacee_par: [RNCP10001]\n")
            .Fault().Place}");

    [Fact]
    public void A_chain_of_many_thousand_versions_is_walked_to_its_end()
    {
        var numbers = Enumerable.Range(10_000, 5_000).Select(number => "RNCP" + number.ToString(CultureInfo.InvariantCulture)).ToList();
        var chain = numbers.Zip(numbers.Skip(1))
            .Aggregate(SmallSite.Empty, (site, pair) => site.WithExternal(pair.First, $"remplacee_par: [{pair.Second}]\n"));

        Assert.Empty(chain.WithExternal(numbers[^1]).Faults());
        Assert.Single(CirclesOf(chain.WithExternal(numbers[^1], $"remplacee_par: [{numbers[0]}]\n")));
    }

    private static IEnumerable<string> CirclesOf(SiteText site)
    {
        var faults = site.Read().Diagnostics;
        Assert.All(faults, fault => Assert.Equal(ReferenceFaults.VersionCycle, fault.Kind));
        return faults.Select(fault => fault.Arguments[0]).Order(StringComparer.Ordinal);
    }
}
