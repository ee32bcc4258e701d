namespace Passerelle.Site.Graphs.Layout;

/// <summary>
/// The first step: which layer each node stands in. Longest path from the left; where edges run in a circle, those that a
/// depth-first search finds to lead back do not count. Nodes of one group without a layer of their own share one.
/// </summary>
internal sealed class Layering
{
    private readonly List<int?> given = [];
    private readonly List<List<int>> next = [];
    private readonly Dictionary<string, int> unitOf = new(StringComparer.Ordinal);

    private Layering(IEnumerable<GraphNode> nodes, IEnumerable<GraphEdge> edges)
    {
        var units = new Dictionary<(string? Group, string? Node, int? Layer), int>();
        foreach (var node in nodes)
        {
            var key = node.Group is null ? (null, node.Id, node.Layer) : (node.Group, (string?)null, node.Layer);
            if (units.TryAdd(key, units.Count))
            {
                given.Add(node.Layer);
                next.Add([]);
            }

            unitOf.Add(node.Id, units[key]);
        }

        foreach (var edge in edges)
        {
            var (from, to) = (unitOf[edge.From], unitOf[edge.To]);
            if (from != to && given[to] is null) next[from].Add(to);
        }
    }

    /// <summary>The layer of each node by its id, counted from 0, none empty.</summary>
    public static Dictionary<string, int> Of(IEnumerable<GraphNode> nodes, IEnumerable<GraphEdge> edges)
    {
        var layering = new Layering(nodes, edges);
        var layers = layering.LongestPaths();
        var ranks = layers.Distinct().Order().Select((layer, rank) => (layer, rank)).ToDictionary(pair => pair.layer, pair => pair.rank);
        return layering.unitOf.ToDictionary(pair => pair.Key, pair => ranks[layers[pair.Value]], StringComparer.Ordinal);
    }

    private int[] LongestPaths()
    {
        var order = Sorted();
        var place = new int[order.Count];
        for (var at = 0; at < order.Count; at++) place[order[at]] = at;
        var layers = given.Select(layer => layer ?? 0).ToArray();
        foreach (var unit in order)
        {
            foreach (var after in next[unit].Where(after => place[after] > place[unit])) layers[after] = Math.Max(layers[after], layers[unit] + 1);
        }

        return layers;
    }

    /// <summary>All units, each before those that it leads to, but for edges that lead back: the reverse of the order in which the search leaves them.</summary>
    private List<int> Sorted()
    {
        var isLed = new bool[next.Count];
        foreach (var to in next.SelectMany(list => list)) isLed[to] = true;
        var (left, seen) = (new List<int>(), new bool[next.Count]);
        foreach (var unit in Enumerable.Range(0, next.Count).OrderBy(unit => isLed[unit])) Visit(unit, seen, left);
        left.Reverse();
        return left;
    }

    // With a stack of its own: a chain of thousands of nodes is no reason to fail.
    private void Visit(int root, bool[] seen, List<int> left)
    {
        if (seen[root]) return;
        seen[root] = true;
        var way = new Stack<(int Unit, int Done)>([(root, 0)]);
        while (way.TryPop(out var step))
        {
            if (step.Done == next[step.Unit].Count)
            {
                left.Add(step.Unit);
                continue;
            }

            way.Push((step.Unit, step.Done + 1));
            var to = next[step.Unit][step.Done];
            if (seen[to]) continue;
            seen[to] = true;
            way.Push((to, 0));
        }
    }
}
