using Passerelle.Model;
using Passerelle.Site.Graphs;

namespace Passerelle.Site.Tests.Graphs;

public class GraphLayoutTests
{
    [Fact]
    public void An_empty_graph_is_an_empty_drawing()
    {
        var drawing = Sketch.Of().Placed();

        Assert.Equal((0, 0), (drawing.Width, drawing.Height));
        Assert.Empty(drawing.Nodes);
    }

    [Fact]
    public void One_node_fills_its_drawing_but_for_the_margin()
    {
        var drawing = Sketch.Of("a").Placed();
        var node = Assert.Single(drawing.Nodes);

        Assert.Equal((4, 4, 248, 42), (node.X, node.Y, node.Width, node.Height));
        Assert.Equal((256, 50), (drawing.Width, drawing.Height));
    }

    [Fact]
    public void Five_blocks_are_joined_and_give_one()
    {
        var drawing = Sketch.Of("b1 > et", "b2 > et", "b3 > et", "b4 > et", "b5 > et", "et > c").Placed();

        Assert.Equal(["b1 b2 b3 b4 b5", "et", "c"], drawing.Columns());
        Assert.Equal(drawing.Node("b3").Middle(), drawing.Node("et").Middle());
        Assert.Equal(drawing.Node("et").Middle(), drawing.Node("c").Middle());
    }

    [Fact]
    public void Lines_into_a_join_have_no_head_and_the_line_out_of_it_has_one()
    {
        var drawing = Sketch.Of("a > et", "b > et", "et > c").Placed();

        Assert.Equal(["a", "b"], drawing.Edges.Where(edge => edge.Head is null).Select(edge => edge.From));
    }

    [Fact]
    public void Two_joins_stand_beside_what_they_join()
    {
        var drawing = Sketch.Of("a > et1", "d > et1", "b > et2", "c > et2", "et1 > y", "et2 > x").Placed();

        Assert.Equal(["a d b c", "et1 et2", "y x"], drawing.Columns());
    }

    [Fact]
    public void A_layer_that_is_given_is_kept_and_others_follow_it()
    {
        var graph = Sketch.Of("a > b", "c") with { Nodes = [Sketch.Node("a", layer: 1), Sketch.Node("b"), Sketch.Node("c", layer: 0)] };

        Assert.Equal(["c", "a", "b"], graph.Placed().Columns());
    }

    [Fact]
    public void A_circle_is_opened_and_the_line_that_leads_back_ends_on_the_right_of_its_node()
    {
        var drawing = Sketch.Of("a > b", "b > c", "c > a").Placed();
        var back = drawing.Edges.Single(edge => edge.From == "c");
        var a = drawing.Node("a");

        Assert.Equal(["a", "b", "c"], drawing.Columns());
        Assert.StartsWith($"M{drawing.Node("c").X} ", back.Line, StringComparison.Ordinal);
        Assert.Matches($"^M{a.X + a.Width} [0-9.]+l9 ", back.Head);
    }

    [Fact]
    public void A_node_that_follows_a_circle_stands_behind_it() =>
        Assert.Equal(["a", "b", "c"], Sketch.Of("a > b", "b > a", "a > c", "b > c").Placed().Columns());

    [Fact]
    public void A_line_within_a_layer_goes_around_on_the_right()
    {
        var graph = Sketch.Of("a > b", "a > a") with { Nodes = [Sketch.Node("a", layer: 0), Sketch.Node("b", layer: 0)] };
        var drawing = graph.Placed();

        Assert.Equal(["a b"], drawing.Columns());
        Assert.All(drawing.Edges, edge => Assert.StartsWith("M252 ", edge.Line, StringComparison.Ordinal));
        Assert.True(drawing.Width > 252 + 40);
    }

    [Fact]
    public void A_long_line_goes_straight_past_what_stands_between()
    {
        var drawing = Sketch.Of("a > b", "b > c", "c > d", "a > d").Placed();
        var line = drawing.Edges.Single(edge => edge is { From: "a", To: "d" }).Line;

        Assert.Matches("^M[0-9. ]+C[0-9. ]+H[0-9.]+C[0-9. ]+$", line);
    }

    [Fact]
    public void Members_of_a_group_stand_in_its_frame_and_share_a_layer()
    {
        var graph = Sketch.Of("a > m1", "m1 > x", "et > m2", "b > et") with
        {
            Nodes = [Sketch.Node("a"), Sketch.Node("b"), Sketch.Node("et"), Sketch.Node("x"), Sketch.Node("m1", group: "g"), Sketch.Node("m2", group: "g")],
            Groups = [Sketch.Group("g")],
        };
        var drawing = graph.Placed();
        var frame = Assert.Single(drawing.Groups);

        Assert.Equal(["a b", "et", "m1 m2", "x"], drawing.Columns());
        Assert.Equal("G Le groupe g", frame.Name);
        Assert.All(drawing.Nodes.Where(node => node.Id.StartsWith('m')), node => Assert.True(
            node.X > frame.X && node.X + node.Width < frame.X + frame.Width && node.Y > frame.Y && node.Y + node.Height < frame.Y + frame.Height));
        Assert.All(drawing.Nodes.Where(node => node.Id.StartsWith('m')), node => Assert.True(node.Y > frame.Lines[^1].Y));
    }

    [Fact]
    public void Lines_of_one_box_have_a_port_each()
    {
        var drawing = Sketch.Of("a > b", "a > c", "a > d").Placed();

        Assert.Equal(3, drawing.Edges.Select(edge => edge.Line.Split('C')[0]).Distinct().Count());
    }

    [Fact]
    public void Two_lines_between_the_same_boxes_do_not_lie_on_each_other()
    {
        var graph = Sketch.Of("a > b") with { Edges = [Sketch.Edge("a", "b"), Sketch.Edge("a", "b", GraphEdgeKind.Earlier)] };

        Assert.Equal(2, graph.Placed().Edges.Select(edge => edge.Line).Distinct().Count());
    }

    [Fact]
    public void The_order_in_which_a_graph_is_written_does_not_show()
    {
        var graph = Sketch.Of("a > et1", "d > et1", "b > et2", "c > et2", "et1 > y", "et2 > x", "x > a");
        var other = graph with { Nodes = graph.Nodes.Reverse().ToValueList(), Edges = graph.Edges.Reverse().ToValueList() };

        Assert.Equal(graph.Placed(), other.Placed());
    }

    [Fact]
    public void Two_nodes_of_one_id_and_lines_to_nothing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => (Sketch.Of("a") with { Nodes = [Sketch.Node("a"), Sketch.Node("a")] }).Placed());
        Assert.Throws<ArgumentException>(() => (Sketch.Of("a") with { Edges = [Sketch.Edge("a", "b")] }).Placed());
        Assert.Throws<ArgumentException>(() => (Sketch.Of("a") with { Nodes = [Sketch.Node("a", group: "g")] }).Placed());
    }

    [Fact]
    public void Code_and_text_stand_in_the_box_and_make_its_name()
    {
        var node = new GraphNode("n", GraphNodeKind.Certification, null, "RNCP41481", "Assistant réalisateur du cinéma et de l’audiovisuel", null);
        var placed = (Sketch.Of() with { Nodes = [node] }).Placed().Node("n");

        Assert.Equal("RNCP41481 Assistant réalisateur du cinéma et de l’audiovisuel", placed.Name);
        Assert.Equal(new PlacedLine(16, 29.5, "RNCP41481"), placed.CodeLine);
        Assert.Equal(node.Text, string.Join(' ', placed.Lines.Select(line => line.Words)));
        Assert.Equal([47.5, 65.5], placed.Lines.Select(line => line.Y));
    }
}
