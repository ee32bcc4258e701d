namespace Passerelle.Site.Graphs.Layout;

/// <summary>A graph in layers: every edge is a chain of links between neighbouring layers, with bends where it passes through one.</summary>
internal sealed class LayeredGraph
{
    private readonly Dictionary<string, Vertex> byId = new(StringComparer.Ordinal);
    private readonly int[] sizes;

    private LayeredGraph(int layers)
    {
        sizes = new int[layers];
        Layers = [.. Enumerable.Range(0, layers).Select(_ => new List<Cluster>())];
    }

    /// <summary>What stands in each layer, from top to bottom.</summary>
    public List<List<Cluster>> Layers { get; }

    /// <summary>All that stands in them, in an order that never changes.</summary>
    public List<Vertex> Vertices { get; } = [];

    /// <summary>Edges from layer to layer.</summary>
    public List<Route> Routes { get; } = [];

    /// <summary>Edges within a layer.</summary>
    public List<Loop> Loops { get; } = [];

    /// <summary>All clusters, layer by layer.</summary>
    public IEnumerable<Cluster> Clusters => Layers.SelectMany(layer => layer);

    /// <summary>Sorts first by id, so that the order in which a graph is written does not show in its drawing.</summary>
    /// <exception cref="ArgumentException">Two nodes have one id, or an edge or a group refers to nothing.</exception>
    public static LayeredGraph Of(Graph graph, TextMeasure measure)
    {
        var nodes = graph.Nodes.OrderBy(node => node.Id, StringComparer.Ordinal).ToList();
        var edges = graph.Edges
            .OrderBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)
            .ThenBy(edge => edge.Kind).ThenBy(edge => edge.Title, StringComparer.Ordinal)
            .ToList();
        Check(graph, nodes, edges);
        var layerOf = Layering.Of(nodes, edges);
        var layered = new LayeredGraph(layerOf.Count == 0 ? 0 : layerOf.Values.Max() + 1);
        layered.AddNodes(nodes, graph.Groups.ToDictionary(group => group.Id, StringComparer.Ordinal), layerOf, measure);
        foreach (var edge in edges) layered.Add(edge);
        for (var layer = 0; layer < layered.Layers.Count; layer++) layered.Number(layer);
        return layered;
    }

    /// <summary>Numbers the clusters and vertices of a layer as they stand.</summary>
    public void Number(int layer)
    {
        var (place, position) = (0, 0);
        foreach (var cluster in Layers[layer])
        {
            cluster.Place = place++;
            foreach (var vertex in cluster.Members) vertex.Position = position++;
        }

        sizes[layer] = position;
    }

    /// <summary>How many vertices a layer has.</summary>
    public int SizeOf(int layer) => sizes[layer];

    private static void Check(Graph graph, List<GraphNode> nodes, List<GraphEdge> edges)
    {
        var ids = nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var groups = graph.Groups.Select(group => group.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count < nodes.Count) throw new ArgumentException($"Two nodes of the graph {graph.Id} have one id.", nameof(graph));
        if (edges.Find(edge => !ids.Contains(edge.From) || !ids.Contains(edge.To)) is { } loose) throw new ArgumentException($"{loose} leads to no node.", nameof(graph));
        if (nodes.Find(node => node.Group is not null && !groups.Contains(node.Group)) is { } lost) throw new ArgumentException($"{lost} is in no group.", nameof(graph));
    }

    private void AddNodes(List<GraphNode> nodes, Dictionary<string, GraphGroup> groups, Dictionary<string, int> layerOf, TextMeasure measure)
    {
        foreach (var together in nodes.GroupBy(node => (layerOf[node.Id], node.Group, node.Group is null ? node.Id : null)))
        {
            var (layer, group, _) = together.Key;
            var members = together.Select(node => byId[node.Id] = new Vertex(node, Box.Of(node, measure))).ToList();
            Add(Framing.Cluster(layer, group is null ? null : groups[group], members, measure));
        }
    }

    private void Add(GraphEdge edge)
    {
        var (from, to) = (byId[edge.From], byId[edge.To]);
        if (from.Cluster.Layer == to.Cluster.Layer)
        {
            Loops.Add(new(edge, from, to));
            return;
        }

        var isReversed = from.Cluster.Layer > to.Cluster.Layer;
        Routes.Add(new(edge, isReversed ? Chain(to, from) : Chain(from, to), isReversed));
    }

    private List<Link> Chain(Vertex left, Vertex right)
    {
        var links = new List<Link>();
        for (var layer = left.Cluster.Layer + 1; layer < right.Cluster.Layer; layer++)
        {
            var bend = new Vertex(null, null);
            Add(new Cluster(layer, null, [bend]));
            links.Add(Linked(left, bend));
            left = bend;
        }

        links.Add(Linked(left, right));
        return links;
    }

    private void Add(Cluster cluster)
    {
        foreach (var member in cluster.Members) member.Cluster = cluster;
        Vertices.AddRange(cluster.Members);
        Layers[cluster.Layer].Add(cluster);
    }

    private static Link Linked(Vertex left, Vertex right)
    {
        var link = new Link(left, right);
        left.Right.Add(link);
        right.Left.Add(link);
        return link;
    }
}
