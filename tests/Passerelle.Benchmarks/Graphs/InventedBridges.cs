using Passerelle.Model;
using Passerelle.Site.Graphs;

namespace Passerelle.Benchmarks.Graphs;

/// <summary>A graph of bridges between blocks, the same for each size every time.</summary>
internal sealed class InventedBridges
{
    private const int LargestStep = 40;

    private readonly List<GraphNode> nodes = [];
    private readonly List<GraphEdge> edges = [];
    private uint state = 20_261_125;

    /// <summary>A graph of so many nodes.</summary>
    public static Graph Of(int count)
    {
        var bridges = new InventedBridges();
        while (bridges.nodes.Count < count) bridges.Add(count);
        return new($"g{count}", "Passerelles", "Des passerelles inventées.", bridges.nodes.ToValueList(), bridges.edges.ToValueList(), []);
    }

    // Each node refers to some that are there already, mostly recent ones, as versions and bridges do.
    private void Add(int count)
    {
        var isJoined = nodes.Count > 5 && nodes.Count + 1 < count && Next(3) > 0;
        var target = isJoined ? Join() : null;
        var block = $"b{nodes.Count:00000}";
        if (target is null && nodes.Count > 5 && Next(2) == 0) edges.Add(new(Earlier(), block, GraphEdgeKind.Partial, ""));
        if (target is not null) edges.Add(new(target, block, GraphEdgeKind.Partial, ""));
        nodes.Add(new(block, GraphNodeKind.Block, null, "BC01", "Préparer le tournage d’une œuvre audiovisuelle avec toute l’équipe", null));
    }

    private string Join()
    {
        var join = $"et{nodes.Count:00000}";
        foreach (var held in Enumerable.Range(0, 2 + Next(4)).Select(_ => Earlier()).Distinct().ToList()) edges.Add(new(held, join, GraphEdgeKind.Part, ""));
        nodes.Add(new(join, GraphNodeKind.Join, null, null, "et", null));
        return join;
    }

    private string Earlier()
    {
        var blocks = nodes.FindAll(node => node.Kind == GraphNodeKind.Block);
        return blocks[Math.Max(0, blocks.Count - 1 - Next(LargestStep))].Id;
    }

    private int Next(int below)
    {
        state = (state * 1_664_525) + 1_013_904_223;
        return (int)((state >> 8) % (uint)below);
    }
}
