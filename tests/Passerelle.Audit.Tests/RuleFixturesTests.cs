using Passerelle.Audit.Tests.Harness;

namespace Passerelle.Audit.Tests;

/// <summary>Each rule on its two fixtures: the edit that makes it speak, and it alone; and a near miss.</summary>
public class RuleFixturesTests
{
    public static TheoryData<string> Rules => [.. RuleCatalog.All.Select(rule => rule.Name)];

    [Fact]
    public void The_exemplary_site_has_no_finding() => Audited.Exemplary.FindsNothing();

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_speaks_at_the_marked_lines_and_no_other_rule_does(string name)
    {
        var rule = RuleCatalog.All.Single(each => each.Name == name);
        var fixture = EditFile.Apply(Repository.TestOf(rule) + ".fail.edit");

        Assert.NotEmpty(fixture.Marked);
        Assert.Equal(
            fixture.Marked.Select(place => $"{rule.Id} {place}").Order(StringComparer.Ordinal),
            fixture.Site.Findings.Select(finding => $"{finding.Rule.Id} {finding.Place.File}:{finding.Place.Line}").Distinct().Order(StringComparer.Ordinal));
        Assert.All(fixture.Site.Findings, FindingTexts.AreWhole);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_is_silent_on_a_near_miss(string name) =>
        EditFile.Apply(Repository.TestOf(RuleCatalog.All.Single(each => each.Name == name)) + ".pass.edit").Site.FindsNothing();
}
