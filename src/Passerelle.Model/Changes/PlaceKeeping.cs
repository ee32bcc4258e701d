namespace Passerelle.Model;

/// <summary>Which items of a block have kept their order.</summary>
internal static class PlaceKeeping
{
    /// <summary>
    /// Those that stand in a longest sequence of the same order, whichever of the two versions is read first: where two items have changed places with
    /// each other, both have moved.
    /// </summary>
    public static HashSet<ItemPair> Of(IEnumerable<ItemPair> pairs)
    {
        var all = pairs.ToList();
        var forward = Kept(all, pair => pair.Older!.Value, pair => pair.Newer!.Value);
        forward.IntersectWith(Kept(all, pair => pair.Newer!.Value, pair => pair.Older!.Value));
        return forward;
    }

    private static HashSet<ItemPair> Kept(List<ItemPair> pairs, Func<ItemPair, int> first, Func<ItemPair, int> second)
    {
        var inOrder = pairs.OrderBy(first).ToList();
        return RisingSequence.Of(inOrder.ConvertAll(pair => second(pair))).Select(index => inOrder[index]).ToHashSet();
    }
}
