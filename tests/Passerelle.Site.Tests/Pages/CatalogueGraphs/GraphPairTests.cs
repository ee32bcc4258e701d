using Passerelle.Model;
using Passerelle.Site.Graphs;
using Passerelle.Site.Pages.CatalogueGraphs;
using Passerelle.Site.Templates;

namespace Passerelle.Site.Tests.Pages.CatalogueGraphs;

public class GraphPairTests
{
    [Fact]
    public void Partial_and_total_bridges_of_a_pair_are_counted_together()
    {
        var pair = Assert.Single(Pairs([], Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01"), Given.Bridge(Given.Held("RNCP39377", "BC02"), "BC02"), Given.Bridge(Given.Held("RNCP39377"))));

        Assert.Equal("2 passerelles partielles et 1 passerelle totale de RNCP39377 vers RNCP41481", Say(pair));
        Assert.Equal(GraphEdgeKind.Total, pair.Kind);
    }

    [Fact]
    public void A_bridge_from_two_certifications_counts_for_both_pairs() => Assert.Equal(
        [
            "1 passerelle partielle de RNCP34719 vers RNCP41481, dont 1 qui demande aussi une autre certification",
            "1 passerelle partielle de RNCP39377 vers RNCP41481, dont 1 qui demande aussi une autre certification",
        ],
        Pairs([], Given.Bridge([Given.Held("RNCP39377", "BC01"), Given.Held("RNCP34719", "BC01")], "BC01")).Select(Say));

    [Fact]
    public void A_certification_that_is_named_twice_in_a_bridge_counts_once() => Assert.Equal(
        ["1 passerelle partielle de RNCP39377 vers RNCP41481"],
        Pairs([], Given.Bridge([Given.Held("RNCP39377", "BC01"), Given.Held("RNCP39377", "BC02")], "BC01")).Select(Say));

    [Fact]
    public void A_succession_alone_says_who_follows_whom()
    {
        var pair = Assert.Single(Pairs(["RNCP34719"]));

        Assert.Equal("RNCP41481 succède à RNCP34719", Say(pair));
        Assert.Equal(GraphEdgeKind.Succession, pair.Kind);
    }

    [Fact]
    public void A_succession_with_bridges_is_one_pair()
    {
        var pair = Assert.Single(Pairs(["RNCP34719"], Given.Bridge(Given.Held("RNCP34719", "BC01"), "BC01")));

        Assert.Equal("1 passerelle partielle de RNCP34719 vers RNCP41481, qui lui succède", Say(pair));
        Assert.Equal(GraphEdgeKind.Earlier, pair.Kind);
    }

    [Fact]
    public void A_number_that_nobody_describes_makes_no_pair() =>
        Assert.Empty(Pairs(["RNCP99999"], Given.Bridge(Given.Held("RNCP88888", "BC01"), "BC01")));

    private static string Say(GraphPair pair) => pair.Say(Theme.Find("default", [RenderedSite.ThemeFolder]).Words(Language.French));

    private static ValueList<GraphPair> Pairs(string[] replaces, params Equivalence[] equivalences) => GraphPair.All(Given.Catalogue(
        [Given.Certification("RNCP41481") with { Equivalences = equivalences.ToValueList(), Replaces = Given.Codes<CertificationNumber>(replaces) }],
        [Given.External("RNCP39377", "Assistant réalisateur"), Given.External("RNCP34719", "La version d’avant")]));
}
