using System.Collections.Frozen;

namespace Passerelle.Model;

/// <summary>Something that follows from what is held.</summary>
/// <param name="Obtained">What is obtained.</param>
/// <param name="By">The rule that gives it.</param>
/// <param name="Round">How many rules one after the other lead to it, 1 at least; there is no shorter way.</param>
public sealed record Gain(Holding Obtained, PathwayRule By, int Round);

/// <summary>All that is held, and all that follows.</summary>
public sealed class Closure
{
    private readonly FrozenSet<Holding> held;
    private readonly FrozenDictionary<Holding, Gain> gains;

    internal Closure(ValueList<Holding> held, IEnumerable<Gain> gains)
    {
        Held = held;
        Gains = gains.ToValueList();
        this.held = held.ToFrozenSet();
        this.gains = Gains.ToFrozenDictionary(gain => gain.Obtained);
    }

    /// <summary>What is held, in order.</summary>
    public ValueList<Holding> Held { get; }

    /// <summary>What is obtained beyond, by round, then in order.</summary>
    public ValueList<Gain> Gains { get; }

    /// <summary>Whether something is held or obtained.</summary>
    public bool Has(Holding holding) => held.Contains(holding) || gains.ContainsKey(holding);

    /// <summary>
    /// The proof of a gain: the rules that lead to it from what is held, each after those that it rests on, the one that gives it
    /// last. It is the shortest in rounds; the one with the fewest rules in all would be NP-hard to find. Among rules that give
    /// the same thing in the same round, <see cref="PathwayRule.Order"/> decides.
    /// </summary>
    public ValueList<PathwayRule> ProofOf(Gain gain)
    {
        var rounds = new Dictionary<PathwayRule, int>();
        var open = new Stack<Gain>([gain]);
        while (open.TryPop(out var next))
        {
            if (!rounds.TryAdd(next.By, next.Round)) continue;
            foreach (var need in next.By.Needs)
            {
                if (gains.TryGetValue(need, out var before)) open.Push(before);
            }
        }

        return rounds.OrderBy(step => step.Value).ThenBy(step => step.Key, PathwayRule.Order).Select(step => step.Key).ToValueList();
    }
}
