using Passerelle.Model;
using Passerelle.Site.Graphs;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Equivalences;
using Passerelle.Site.Templates;

namespace Passerelle.Site.Tests.Pages.Equivalences;

public class EquivalenceGraphTests
{
    private static readonly ExternalCertification[] Externals =
    [
        Given.External("RNCP39377", "Assistant réalisateur", ("BC01", "Analyser"), ("BC02", "Planifier")),
        Given.External("RNCP34719", "La version d’avant", ("BC01", "Organiser")),
        Given.External("RS6232", "Parler en public"),
    ];

    [Fact]
    public void One_block_for_one_block_is_one_arrow()
    {
        var graph = Drawn(Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01"));

        var edge = Assert.Single(graph.Edges);
        Assert.Equal(("rncp39377-bc01", "rncp41481-bc01", GraphEdgeKind.Partial), (edge.From, edge.To, edge.Kind));
        Assert.Equal("Qui détient le bloc BC01 de RNCP39377 obtient le bloc BC01 de RNCP41481.", edge.Title);
    }

    [Fact]
    public void Several_blocks_that_are_needed_meet_in_one_node()
    {
        var graph = Drawn(Given.Bridge(Given.Held("RNCP39377", "BC01", "BC02"), "BC01"));

        Assert.Equal(["rncp39377-bc01 et-1", "rncp39377-bc02 et-1", "et-1 rncp41481-bc01"], Lines(graph));
        Assert.Equal("et", Assert.Single(graph.Nodes, node => node.Kind == GraphNodeKind.Join).Text);
    }

    [Fact]
    public void Several_blocks_that_are_obtained_part_in_one_node() => Assert.Equal(
        ["rncp39377-bc01 et-1", "et-1 rncp41481-bc01", "et-1 rncp41481-bc02"],
        Lines(Drawn(Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01", "BC02"))));

    [Fact]
    public void Each_bridge_has_a_node_of_its_own() => Assert.Equal(
        ["rncp39377-bc01 et-1", "rncp39377-bc02 et-1", "et-1 rncp41481-bc01", "rncp39377-bc01 et-2", "rncp39377-bc02 et-2", "et-2 rncp41481-bc02"],
        Lines(Drawn(Given.Bridge(Given.Held("RNCP39377", "BC01", "BC02"), "BC01"), Given.Bridge(Given.Held("RNCP39377", "BC01", "BC02"), "BC02"))));

    [Fact]
    public void Whole_certifications_are_nodes_beside_the_blocks()
    {
        var graph = Drawn(Given.Bridge(Given.Held("RS6232")));

        Assert.Equal(["rs6232 rncp41481"], Lines(graph));
        Assert.Equal(GraphEdgeKind.Total, Assert.Single(graph.Edges).Kind);
        Assert.Equal(GraphNodeKind.External, Node(graph, "rs6232").Kind);
        Assert.Equal(GraphNodeKind.Certification, Node(graph, "rncp41481").Kind);
    }

    [Fact]
    public void Blocks_stand_in_the_frame_of_their_certification()
    {
        var graph = Drawn(Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01"));

        Assert.Equal(["groupe-rncp41481", "groupe-rncp39377"], graph.Groups.Select(group => group.Id));
        Assert.Equal("groupe-rncp39377", Node(graph, "rncp39377-bc01").Group);
        Assert.Equal("/rncp39377/", graph.Groups[1].To!.Path);
    }

    [Fact]
    public void A_block_that_nothing_gives_is_drawn_too() =>
        Assert.Contains(Drawn(Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01")).Nodes, node => node.Id == "rncp41481-bc02");

    [Fact]
    public void What_is_held_stands_left_of_what_is_obtained()
    {
        var graph = Drawn(Given.Bridge(Given.Held("RNCP39377", "BC01", "BC02"), "BC01"));

        Assert.Equal([0, 1, 2], [Node(graph, "rncp39377-bc01").Layer, Node(graph, "et-1").Layer, Node(graph, "rncp41481-bc01").Layer]);
    }

    [Fact]
    public void Blocks_of_an_earlier_version_lead_on_from_its_frame()
    {
        var graph = DrawnAfter("RNCP34719", Given.Bridge(Given.Held("RNCP34719", "BC01"), "BC02"));

        Assert.Equal(["rncp34719-bc01 rncp41481-bc02"], Lines(graph));
        Assert.Equal(GraphEdgeKind.Earlier, Assert.Single(graph.Edges).Kind);
        Assert.Contains(graph.Groups, group => group.Code == "RNCP34719");
    }

    [Fact]
    public void An_earlier_version_that_gives_nothing_leads_to_the_whole()
    {
        var graph = DrawnAfter("RNCP34719");

        Assert.Equal(["rncp34719 rncp41481"], Lines(graph));
        Assert.Equal(GraphEdgeKind.Succession, Assert.Single(graph.Edges).Kind);
        Assert.Equal([GraphNodeKind.Earlier, GraphNodeKind.Certification], graph.Nodes.Select(node => node.Kind));
        Assert.Equal("RNCP41481 remplace RNCP34719.", graph.Edges[0].Title);
    }

    [Fact]
    public void An_earlier_version_that_is_held_whole_is_one_node()
    {
        var graph = DrawnAfter("RNCP34719", Given.Bridge(Given.Held("RNCP34719")));

        Assert.Equal([GraphEdgeKind.Earlier, GraphEdgeKind.Succession], graph.Edges.Select(edge => edge.Kind));
        Assert.Equal(["rncp34719 rncp41481", "rncp34719 rncp41481"], Lines(graph));
    }

    [Fact]
    public void What_follows_and_what_is_given_elsewhere_stands_on_the_right()
    {
        var next = Given.Certification("RNCP50000", "La suivante", Given.Block("BC01", "Ailleurs", [])) with
        {
            Equivalences = [Given.Bridge(Given.Held("RNCP41481", "BC01", "BC02"), "BC01")],
            Replaces = Given.Codes<CertificationNumber>("RNCP41481"),
        };
        var graph = Drawn([Certification(), next], []);

        Assert.Equal(
            ["rncp41481-bc01 et-1", "rncp41481-bc02 et-1", "et-1 rncp50000-bc01-ailleurs", "rncp41481 rncp50000-ailleurs"],
            Lines(graph));
        Assert.Equal([0, 1, 2], [Node(graph, "rncp41481-bc01").Layer, Node(graph, "et-1").Layer, Node(graph, "rncp50000-ailleurs").Layer]);
    }

    [Fact]
    public void A_bridge_inside_the_certification_has_it_on_both_sides()
    {
        var graph = Drawn([Certification(Given.Bridge(Given.Held("RNCP41481", "BC01"), "BC02"))], []);

        Assert.Equal(["rncp41481-bc01-detenu rncp41481-bc02"], Lines(graph));
        Assert.True(Node(graph, "rncp41481-bc01-detenu").Layer < Node(graph, "rncp41481-bc02").Layer);
    }

    [Fact]
    public void Two_certifications_that_give_each_other_something_never_share_a_node()
    {
        var other = Given.Certification("RNCP50000", "L’autre", Given.Block("BC01", "Ailleurs", [])) with
        {
            Equivalences = [Given.Bridge(Given.Held("RNCP41481", "BC01"), "BC01")],
        };

        Assert.Equal(
            ["rncp50000-bc01 rncp41481-bc01", "rncp41481-bc01 rncp50000-bc01-ailleurs"],
            Lines(Drawn([Certification(Given.Bridge(Given.Held("RNCP50000", "BC01"), "BC01")), other], [])));
    }

    private static IEnumerable<string> Lines(Graph graph) => graph.Edges.Select(edge => $"{edge.From} {edge.To}");

    private static GraphNode Node(Graph graph, string id) => Assert.Single(graph.Nodes, node => node.Id == id);

    private static Graph Drawn(params Equivalence[] equivalences) => Drawn([Certification(equivalences)], Externals);

    private static Graph DrawnAfter(string earlier, params Equivalence[] equivalences) =>
        Drawn([Certification(equivalences) with { Replaces = Given.Codes<CertificationNumber>(earlier) }], Externals);

    private static Graph Drawn(Certification[] certifications, ExternalCertification[] externals)
    {
        var words = Theme.Find("default", [RenderedSite.ThemeFolder]).Words(Language.French);
        var source = new PageSource(Given.Catalogue(certifications, externals), words, Given.Today);
        var certification = source.Catalogue.Certification(CertificationNumber.Parse("RNCP41481"))!;
        return EquivalenceGraph.Of(certification, CertificationBridges.Of(certification, source.Catalogue), source);
    }

    private static Certification Certification(params Equivalence[] equivalences) =>
        Given.Certification("RNCP41481", "Une certification", Given.Block("BC01", "Préparer", []), Given.Block("BC02", "Tourner", [])) with
        {
            Equivalences = equivalences.ToValueList(),
        };
}
