using Passerelle.Model;
using Passerelle.Site.Graphs;

namespace Passerelle.Benchmarks.Graphs;

/// <summary>A graph of bridges between blocks, the same for each size every time.</summary>
/// <param name="reach">How many of the last blocks a new one may be obtained with: the fewer, the longer the chains.</param>
internal sealed class InventedBridges(int reach)
{
    private readonly List<GraphNode> nodes = [];
    private readonly List<GraphEdge> edges = [];
    private readonly List<string> blocks = [];
    private uint state = 20_261_125;

    /// <summary>A graph of so many nodes.</summary>
    public static Graph Of(int count, int reach)
    {
        var bridges = new InventedBridges(reach);
        while (bridges.nodes.Count < count) bridges.Add(count);
        return new($"g{count}", "Passerelles", "Des passerelles inventées.", bridges.nodes.ToValueList(), bridges.edges.ToValueList(), []);
    }

    private void Add(int count)
    {
        var block = $"b{nodes.Count:00000}";
        if (blocks.Count > 5)
        {
            var isJoined = nodes.Count + 1 < count && Next(3) > 0;
            if (isJoined || Next(2) == 0) edges.Add(new(isJoined ? Join() : Held(), block, GraphEdgeKind.Partial, ""));
        }

        blocks.Add(block);
        nodes.Add(new(block, GraphNodeKind.Block, null, "BC01", "Préparer le tournage d’une œuvre audiovisuelle avec toute l’équipe", null));
    }

    private string Join()
    {
        var join = $"et{nodes.Count:00000}";
        foreach (var held in Enumerable.Range(0, 2 + Next(4)).Select(_ => Held()).Distinct().ToList()) edges.Add(new(held, join, GraphEdgeKind.Part, ""));
        nodes.Add(new(join, GraphNodeKind.Join, null, null, "et", null));
        return join;
    }

    private string Held() => blocks[Math.Max(0, blocks.Count - 1 - Next(reach))];

    private int Next(int below)
    {
        state = (state * 1_664_525) + 1_013_904_223;
        return (int)((state >> 8) % (uint)below);
    }
}
