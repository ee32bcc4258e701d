using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using Passerelle.Properties.Generated;
using Passerelle.Site.Graphs;
using Passerelle.Site.Graphs.Layout;

namespace Passerelle.Properties.Graphs;

/// <summary>What holds of every drawing.</summary>
public class GraphLayoutTests
{
    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20_261_125, 17);

    [Fact]
    public void No_two_boxes_overlap() => OfEveryDrawing((_, drawing) =>
    {
        var boxes = drawing.Nodes.Select(Area.Of).ToList();

        Assert.All(boxes, box => Assert.DoesNotContain(boxes, other => other != box && other.Overlaps(box)));
    });

    [Fact]
    public void A_frame_holds_its_members_and_touches_nothing_else() => OfEveryDrawing((graph, drawing) =>
    {
        var groupOf = graph.Nodes.ToDictionary(node => node.Id, node => node.Group);
        var frames = drawing.Groups.Select(Area.Of).ToList();

        Assert.All(frames, frame => Assert.DoesNotContain(frames, other => !ReferenceEquals(other, frame) && other.Overlaps(frame)));
        Assert.All(drawing.Nodes.Select(Area.Of), box => Assert.Equal(
            groupOf[box.Id] is { } group ? [group] : [],
            frames.Where(frame => frame.Overlaps(box)).Select(frame => frame.Holds(box) ? frame.Id : "cut")));
    });

    [Fact]
    public void Every_line_of_text_lies_inside_its_box() => OfEveryDrawing((_, drawing) =>
    {
        foreach (var node in drawing.Nodes) AssertInside(Area.Of(node), node.CodeLine, node.Lines);
        foreach (var frame in drawing.Groups) AssertInside(Area.Of(frame), frame.CodeLine, frame.Lines);
    });

    [Fact]
    public void No_word_of_a_text_is_lost() => OfEveryDrawing((graph, drawing) =>
    {
        var texts = graph.Nodes.ToDictionary(node => node.Id, node => node.Text);

        Assert.All(drawing.Nodes, node => Assert.Equal(WithoutBlanks(texts[node.Id]), WithoutBlanks(string.Concat(node.Lines.Select(line => line.Words)))));
    });

    [Fact]
    public void Every_edge_begins_and_ends_at_the_borders_of_its_boxes() => OfEveryDrawing((_, drawing) =>
    {
        var nodes = drawing.Nodes.ToDictionary(node => node.Id);

        Assert.All(drawing.Edges, edge =>
        {
            var points = DrawnLine.Of(edge.Line).Points;
            AssertAtBorder(nodes[edge.From], points[0]);
            AssertAtBorder(nodes[edge.To], points[^1]);
        });
    });

    [Fact]
    public void No_edge_runs_through_a_box() => OfEveryDrawing((_, drawing) =>
    {
        var boxes = drawing.Nodes.Select(Area.Of).ToList();

        Assert.All(drawing.Edges, edge =>
        {
            var points = DrawnLine.Of(edge.Line).Points;
            Assert.DoesNotContain(boxes, box => points.Zip(points.Skip(1)).Any(part => box.IsCutBy(part.First, part.Second)) && box.Id != edge.From && box.Id != edge.To);
        });
    });

    [Fact]
    public void Everything_lies_within_the_drawing() => OfEveryDrawing((_, drawing) =>
    {
        var whole = Area.Of(drawing);

        Assert.All(drawing.Nodes.Select(Area.Of).Concat(drawing.Groups.Select(Area.Of)), area => Assert.True(whole.Holds(area), area.ToString()));
        Assert.All(drawing.Edges, edge => Assert.All(DrawnLine.Of(edge.Line).Points, point => Assert.True(whole.Holds(point), edge.Line)));
    });

    [Fact]
    public void Every_node_and_edge_is_drawn_once() => OfEveryDrawing((graph, drawing) =>
    {
        Assert.Equal(graph.Nodes.Select(node => node.Id).Order(), drawing.Nodes.Select(node => node.Id).Order());
        Assert.Equal(graph.Edges.Select(edge => (edge.From, edge.To, edge.Title)).Order(), drawing.Edges.Select(edge => (edge.From, edge.To, edge.Title)).Order());
    });

    [Fact]
    public void An_edge_between_nodes_without_a_given_layer_leads_to_the_right_unless_there_is_a_circle() => OfEveryDrawing((graph, _) =>
    {
        var free = graph with { Nodes = graph.Nodes.Select(node => node with { Layer = null, Group = null }).ToValueList(), Edges = graph.Edges.Where(edge => string.CompareOrdinal(edge.From, edge.To) < 0).ToValueList() };
        var places = GraphLayout.Of(free, TextMeasure.Estimated).Nodes.ToDictionary(node => node.Id);

        Assert.All(free.Edges, edge => Assert.True(places[edge.From].X + places[edge.From].Width < places[edge.To].X));
    });

    [Fact]
    public void The_order_in_which_a_graph_is_written_does_not_show() => OfEveryDrawing((graph, drawing) =>
    {
        var shuffled = graph with
        {
            Nodes = graph.Nodes.OrderBy(node => Scattered(node.Id)).ToValueList(),
            Edges = graph.Edges.OrderBy(edge => Scattered(edge.From + edge.To)).ToValueList(),
            Groups = graph.Groups.Reverse().ToValueList(),
        };

        Assert.Equal(drawing, GraphLayout.Of(shuffled, TextMeasure.Estimated));
    });

    [Fact]
    public void No_exchange_of_neighbours_removes_a_crossing() => Prop.ForAll(GeneratedGraphs.Any.ToArbitrary(), graph =>
    {
        var layered = LayeredGraph.Of(graph, TextMeasure.Estimated);
        Ordering.Arrange(layered);

        foreach (var layer in layered.Layers)
        {
            Assert.All(layer.Zip(layer.Skip(1)), pair => Assert.True(Gain(pair.First.Members, pair.Second.Members) <= 0));
            Assert.All(layer.SelectMany(cluster => cluster.Members.Zip(cluster.Members.Skip(1))), pair => Assert.True(Gain([pair.First], [pair.Second]) <= 0));
        }
    }).Check(Quietly);

    [Fact]
    public void Crossings_are_counted_as_they_are() => Prop.ForAll(GeneratedGraphs.Any.ToArbitrary(), graph =>
    {
        var layered = LayeredGraph.Of(graph, TextMeasure.Estimated);
        Ordering.Arrange(layered);
        var links = layered.Layers.Select(layer => layer.SelectMany(cluster => cluster.Members).SelectMany(vertex => vertex.Right).Select(link => (From: link.From.Position, To: link.To.Position)).ToList());

        Assert.Equal(links.Sum(gap => (long)gap.Sum(a => gap.Count(b => a.From < b.From && a.To > b.To))), Crossings.Of(layered));
    }).Check(Quietly);

    private static void OfEveryDrawing(Action<Graph, PlacedGraph> assert) =>
        Prop.ForAll(GeneratedGraphs.Any.ToArbitrary(), graph => assert(graph, GraphLayout.Of(graph, TextMeasure.Estimated))).Check(Quietly);

    private static void AssertInside(Area box, PlacedLine? code, IEnumerable<PlacedLine> lines)
    {
        const double Below = 4;
        foreach (var (line, width) in lines.Select(line => (line, TextMeasure.Estimated.WidthOf(line.Words, 14, bold: false))).Concat(code is null ? [] : [(code, code.Words.Length * 13 * 0.62)]))
        {
            Assert.True(box.Holds(new Area("", line.X, line.Y - 13, line.X + width, line.Y + Below)), $"{line} in {box}");
        }
    }

    private static void AssertAtBorder(PlacedNode node, (double X, double Y) point)
    {
        var (radius, reach) = (node.Width / 2, Math.Sqrt(Math.Pow(point.X - node.X - (node.Width / 2), 2) + Math.Pow(point.Y - node.Y - (node.Height / 2), 2)));
        Assert.True(Area.Of(node).Holds(point), $"{point} at {node}");
        if (node.Kind == "join") Assert.Equal(radius, reach, 0.2);
        else Assert.True(Math.Min(Math.Abs(point.X - node.X), Math.Abs(point.X - node.X - node.Width)) < 0.11, $"{point} at {node}");
    }

    // Counted one by one, unlike in the layout.
    private static int Gain(List<Vertex> above, List<Vertex> below)
    {
        var gain = 0;
        foreach (var (upper, lower) in above.SelectMany(upper => below.Select(lower => (upper, lower))))
        {
            gain += upper.Left.Sum(a => lower.Left.Sum(b => a.From.Position.CompareTo(b.From.Position)));
            gain += upper.Right.Sum(a => lower.Right.Sum(b => a.To.Position.CompareTo(b.To.Position)));
        }

        return gain;
    }

    private static int Scattered(string text) => text.Aggregate(7, (hash, letter) => ((hash * 31) + letter) % 9_973);

    private static string WithoutBlanks(string text) => string.Concat(text.Where(letter => letter is not (' ' or '\n' or '\t')));
}
