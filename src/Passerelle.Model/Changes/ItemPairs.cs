using System.Runtime.InteropServices;

namespace Passerelle.Model;

/// <summary>An item of both versions, or of one where the other place is null.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ItemPair(int? Older, int? Newer);

/// <summary>Items that were recognised, and under which blocks each of them is told.</summary>
internal sealed class ItemPairs
{
    private readonly HashSet<(int Older, int Newer)> links;
    private readonly ILookup<(int? Older, int? Newer), ItemPair> byBlocks;
    private readonly Dictionary<(int Block, LocalCode Code), ComparedItem> newerOf;

    /// <param name="older">Items of the older version.</param>
    /// <param name="newer">Items of the newer version.</param>
    /// <param name="pairs">The same item in both.</param>
    /// <param name="blocks">Blocks that belong together, the surest first.</param>
    public ItemPairs(List<ComparedItem> older, List<ComparedItem> newer, List<(int Older, int Newer)> pairs, List<BlockLink> blocks)
    {
        (Older, Newer) = (older, newer);
        links = blocks.Select(link => (link.Older, link.Newer)).ToHashSet();
        newerOf = pairs.DistinctBy(pair => (older[pair.Older].Block, older[pair.Older].Code))
            .ToDictionary(pair => (older[pair.Older].Block, older[pair.Older].Code), pair => newer[pair.Newer]);
        var (counterparts, taken) = (pairs.ToDictionary(pair => pair.Newer, pair => pair.Older), pairs.Select(pair => pair.Older).ToHashSet());
        var all = Enumerable.Range(0, newer.Count).Select(n => new ItemPair(counterparts.TryGetValue(n, out var o) ? o : null, n))
            .Concat(Enumerable.Range(0, older.Count).Where(o => !taken.Contains(o)).Select(o => new ItemPair(o, null)))
            .ToList();
        var mainOfOlder = blocks.GroupBy(link => link.Older).ToDictionary(group => group.Key, group => (int?)group.First().Newer);
        var mainOfNewer = blocks.GroupBy(link => link.Newer).ToDictionary(group => group.Key, group => (int?)group.First().Older);
        byBlocks = all.SelectMany(pair => PlacesOf(pair, mainOfOlder, mainOfNewer)).ToLookup(told => told.Blocks, told => told.Pair);
    }

    public List<ComparedItem> Older { get; }

    public List<ComparedItem> Newer { get; }

    /// <summary>The items that are told under two blocks that belong together, or under a block of one version.</summary>
    public IReadOnlyList<ItemPair> Under(int? oldBlock, int? newBlock) =>
        [.. byBlocks[(oldBlock, newBlock)].OrderBy(pair => IsIn(pair, newBlock) ? pair.Newer : int.MaxValue).ThenBy(pair => pair.Older)];

    /// <summary>Whether an item stands in blocks of both versions that belong together.</summary>
    public bool IsLinked(ItemPair pair) => pair is { Older: { } o, Newer: { } n } && links.Contains((Older[o].Block, Newer[n].Block));

    /// <summary>Whether an item stood in the one block and stands in the other.</summary>
    public bool IsWithin(ItemPair pair, int? oldBlock, int? newBlock) =>
        pair is { Older: { } o, Newer: { } n } && Older[o].Block == oldBlock && Newer[n].Block == newBlock;

    /// <summary>What an item of the older version has become, or null.</summary>
    public ComparedItem? NewerOf(int block, LocalCode code) => newerOf.GetValueOrDefault((block, code));

    private bool IsIn(ItemPair pair, int? newBlock) => pair.Newer is { } n && Newer[n].Block == newBlock;

    /// <summary>An item that has left its block is told in both: where it was, and where it is.</summary>
    private IEnumerable<((int? Older, int? Newer) Blocks, ItemPair Pair)> PlacesOf(
        ItemPair pair, Dictionary<int, int?> mainOfOlder, Dictionary<int, int?> mainOfNewer)
    {
        if (IsLinked(pair))
        {
            yield return ((Older[pair.Older!.Value].Block, Newer[pair.Newer!.Value].Block), pair);
            yield break;
        }

        if (pair.Newer is { } n) yield return ((mainOfNewer.GetValueOrDefault(Newer[n].Block), Newer[n].Block), pair);
        if (pair.Older is { } o) yield return ((Older[o].Block, mainOfOlder.GetValueOrDefault(Older[o].Block)), pair);
    }
}
