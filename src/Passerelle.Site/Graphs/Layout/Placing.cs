namespace Passerelle.Site.Graphs.Layout;

/// <summary>
/// The third step: how high everything stands. The priority method of Sugiyama, Tagawa and Toda (1981): sweeps move all to
/// the median of their neighbours' ports, bends first; each layer is solved exactly. Then long edges are made straight where
/// there is room, and boxes use the room that is left.
/// </summary>
internal sealed class Placing
{
    private const int Sweeps = 8;
    private const double WeightOfBends = 8;
    private const double WeightOfLoose = 0.05;

    private readonly List<double> wishes = [];

    /// <summary>Sets the tops of all clusters; the highest stands at the margin.</summary>
    public static void Place(LayeredGraph graph) => new Placing().PlaceAll(graph);

    private void PlaceAll(LayeredGraph graph)
    {
        foreach (var layer in graph.Layers) LayerFit.Fit(layer, _ => (0, 1));
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isToRight = sweep % 2 == 0;
            var side = sweep >= Sweeps - 2 ? Side.Both : isToRight ? Side.Left : Side.Right;
            foreach (var layer in Directed(graph, isToRight)) LayerFit.Fit(layer, cluster => Wish(cluster, side));
        }

        Straightening.Straighten(graph);
        foreach (var layer in Directed(graph, toRight: false)) Settle(layer);
        foreach (var layer in Directed(graph, toRight: true)) Settle(layer);
        var highest = graph.Clusters.Select(cluster => cluster.Top).DefaultIfEmpty().Min();
        foreach (var cluster in graph.Clusters) cluster.Top += Dimensions.Margin - highest;
    }

    private enum Side
    {
        Left,
        Right,
        Both,
    }

    private static IEnumerable<List<Cluster>> Directed(LayeredGraph graph, bool toRight) =>
        toRight ? graph.Layers : Enumerable.Reverse(graph.Layers);

    private (double Top, double Weight) Wish(Cluster cluster, Side side)
    {
        Ask(cluster, side);
        return wishes.Count == 0 ? (cluster.Top, WeightOfLoose) : (MedianWish(), cluster.IsBend ? WeightOfBends : wishes.Count);
    }

    /// <summary>Gathers where the cluster would have to stand for each of its links to be level.</summary>
    private void Ask(Cluster cluster, Side side)
    {
        wishes.Clear();
        foreach (var member in cluster.Members)
        {
            var middle = member.Offset + (member.Height / 2);
            foreach (var link in side == Side.Right ? [] : member.Left) wishes.Add(link.FromY - link.ToPort - middle);
            foreach (var link in side == Side.Left ? [] : member.Right) wishes.Add(link.ToY - link.FromPort - middle);
        }
    }

    private double MedianWish()
    {
        wishes.Sort();
        return (wishes[(wishes.Count - 1) / 2] + wishes[wishes.Count / 2]) / 2;
    }

    private void Settle(List<Cluster> layer)
    {
        foreach (var cluster in layer.Where(cluster => !cluster.IsBend))
        {
            Ask(cluster, Side.Both);
            var (highest, lowest) = Room(cluster, layer);
            if (wishes.Count > 0 && highest <= lowest) cluster.Top = Math.Clamp(MedianWish(), highest, lowest);
        }
    }

    /// <summary>Between which tops a cluster can move without touching its neighbours.</summary>
    public static (double Highest, double Lowest) Room(Cluster cluster, List<Cluster> layer)
    {
        var (above, below) = (cluster.Place - 1, cluster.Place + 1);
        var highest = above < 0 ? double.NegativeInfinity : layer[above].Top + LayerFit.Step(layer[above], cluster);
        var lowest = below == layer.Count ? double.PositiveInfinity : layer[below].Top - LayerFit.Step(cluster, layer[below]);
        return (highest, lowest);
    }
}
