namespace Passerelle.Model;

/// <summary>
/// Whoever has all that a rule needs obtains all that it gives. A bridge is one; that a certification contains its blocks is
/// another. The way back is none: a jury awards a certification, its blocks alone do not give it.
/// </summary>
public sealed class PathwayRule
{
    private readonly string spelling;

    /// <summary>A rule; the order in which its two sides are told does not count.</summary>
    public PathwayRule(IEnumerable<Holding> needs, IEnumerable<Holding> gives, Bridge? bridge = null)
    {
        Needs = Holding.InOrder(needs);
        Gives = Holding.InOrder(gives);
        Bridge = bridge;
        spelling = $"{Spell(Needs)} > {Spell(Gives)}";
    }

    /// <summary>
    /// The order of rules, by what they say and not by where they stand: what asks for least comes first, then by their spelling.
    /// It settles which one is told where several give the same thing at once.
    /// </summary>
    public static IComparer<PathwayRule> Order { get; } = Comparer<PathwayRule>.Create((one, other) =>
        one.Needs.Count != other.Needs.Count
            ? one.Needs.Count.CompareTo(other.Needs.Count)
            : string.CompareOrdinal(one.spelling, other.spelling));

    /// <summary>What must be had, all of it.</summary>
    public ValueList<Holding> Needs { get; }

    /// <summary>What is obtained.</summary>
    public ValueList<Holding> Gives { get; }

    /// <summary>The bridge behind it; null: a certification contains its blocks.</summary>
    public Bridge? Bridge { get; }

    /// <summary>The rule of a bridge.</summary>
    public static PathwayRule Of(Bridge bridge) => new(
        bridge.Terms.Held.SelectMany(held => Holdings(held.Number.Value, held.Blocks)),
        Holdings(bridge.To.Number.Value, bridge.Terms.Obtained),
        bridge);

    /// <summary><c>rncp39377-bc01 rncp39377-bc02 > rncp41481-bc01</c>.</summary>
    public override string ToString() => spelling;

    private static IEnumerable<Holding> Holdings(CertificationNumber number, ValueList<Located<BlockCode>> blocks) =>
        blocks.Count == 0 ? [new(number)] : blocks.Select(code => new Holding(number, code.Value));

    private static string Spell(ValueList<Holding> holdings) => string.Join(' ', holdings.Select(holding => holding.Slug));
}
