namespace Passerelle.Model;

/// <summary>How much of a block stands in a block of the other version, by the wording of competencies.</summary>
internal static class CompetencyShares
{
    /// <summary>For each pair of blocks, the share of the smaller one's competencies that the other has too, in the same or in near words.</summary>
    public static double[,] Of(int olderBlocks, int newerBlocks, List<ComparedItem> older, List<ComparedItem> newer, List<Candidate> near)
    {
        var shares = new double[olderBlocks, newerBlocks];
        var (oldSizes, newSizes) = (SizesOf(older, olderBlocks), SizesOf(newer, newerBlocks));
        var (oldFound, newFound) = (new HashSet<(int Item, int Block)>(), new HashSet<(int Item, int Block)>());
        foreach (var (o, n) in near.Select(each => (each.Older, each.Newer)))
        {
            oldFound.Add((o, newer[n].Block));
            newFound.Add((n, older[o].Block));
        }

        AddEqual(older, newer, oldFound);
        AddEqual(newer, older, newFound);
        var oldCounts = oldFound.CountBy(found => (Older: older[found.Item].Block, Newer: found.Block)).ToDictionary(pair => pair.Key, pair => pair.Value);
        var newCounts = newFound.CountBy(found => (Older: found.Block, Newer: newer[found.Item].Block)).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var (blocks, count) in oldCounts)
            shares[blocks.Older, blocks.Newer] = (double)Math.Min(count, newCounts[blocks]) / Math.Min(oldSizes[blocks.Older], newSizes[blocks.Newer]);
        return shares;
    }

    private static int[] SizesOf(List<ComparedItem> items, int blocks)
    {
        var sizes = new int[blocks];
        foreach (var item in items) sizes[item.Block]++;
        return sizes;
    }

    private static void AddEqual(List<ComparedItem> items, List<ComparedItem> others, HashSet<(int Item, int Block)> found)
    {
        var blocks = others.GroupBy(other => other.Text, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Select(other => other.Block).Distinct().ToList(), StringComparer.Ordinal);
        foreach (var (index, item) in items.Index())
        {
            foreach (var block in blocks.GetValueOrDefault(item.Text, [])) found.Add((index, block));
        }
    }
}
