namespace Passerelle.Model;

/// <summary>Compares what two versions say, kind by kind.</summary>
internal static class FactChanges
{
    /// <summary>Share of words in common from which two items of a list are one item, reworded.</summary>
    private const double NearItem = 0.5;

    /// <summary>Share of words in common from which a change is shown word by word.</summary>
    private const double NearText = 0.25;

    /// <summary>What changed, in the order of the kinds.</summary>
    public static ValueList<FactChange> Between(ValueList<StatedFact> older, ValueList<StatedFact> newer)
    {
        var (before, after) = (older.ToLookup(fact => fact.Kind), newer.ToLookup(fact => fact.Kind));
        return FactKinds.All
            .Where(kind => before.Contains(kind) || after.Contains(kind))
            .SelectMany(kind => Between(kind, [.. before[kind]], [.. after[kind]]))
            .ToValueList();
    }

    private static IEnumerable<FactChange> Between(FactKind kind, List<StatedFact> before, List<StatedFact> after)
    {
        LeaveOutEqual(before, after);
        var pairs = BestPairs.Of(kind.IsList ? Candidates(before, after) : [new(0, 0, 1)]).FindAll(pair => pair.Older < before.Count && pair.Newer < after.Count);
        var changed = pairs.OrderBy(pair => pair.Newer).Select(pair => Change(before[pair.Older], after[pair.Newer])).OfType<FactChange>();
        var removed = before.Where((_, index) => pairs.TrueForAll(pair => pair.Older != index)).Select(fact => new FactChange(kind, fact.Subject, fact.Value, null, null));
        var added = after.Where((_, index) => pairs.TrueForAll(pair => pair.Newer != index)).Select(fact => new FactChange(kind, fact.Subject, null, fact.Value, null));
        return changed.Concat(removed).Concat(added);
    }

    private static void LeaveOutEqual(List<StatedFact> before, List<StatedFact> after)
    {
        var counts = after.CountBy(fact => fact).ToDictionary(pair => pair.Key, pair => pair.Value);
        var shared = new Dictionary<StatedFact, int>();
        before.RemoveAll(fact =>
        {
            if (counts.GetValueOrDefault(fact) == 0) return false;
            counts[fact]--;
            shared[fact] = shared.GetValueOrDefault(fact) + 1;
            return true;
        });
        after.RemoveAll(fact => shared.GetValueOrDefault(fact) > 0 && shared[fact]-- > 0);
    }

    /// <summary>Items of a list that may be one item: the same subject, or nearly the same words.</summary>
    private static IEnumerable<Candidate> Candidates(List<StatedFact> before, List<StatedFact> after)
    {
        var (oldWords, newWords) = (before.ConvertAll(WordsOf), after.ConvertAll(WordsOf));
        return from older in Enumerable.Range(0, before.Count)
               from newer in Enumerable.Range(0, after.Count)
               let isSame = before[older].Subject is { } subject && subject == after[newer].Subject
               let similarity = Wording.Similarity(oldWords[older], newWords[newer])
               where isSame || similarity >= NearItem
               select new Candidate(older, newer, isSame ? 2 : similarity);
    }

    private static string[] WordsOf(StatedFact fact) => fact.Value is StatedValue.Words words ? Wording.WordsOf(words.Text) : [];

    private static FactChange? Change(StatedFact older, StatedFact newer)
    {
        if (older.Value is not StatedValue.Words before || newer.Value is not StatedValue.Words after)
            return new(newer.Kind, newer.Subject, older.Value, newer.Value, null);
        if (TextChange.Between(before.Text, after.Text) is not { } wording) return null;
        var isNear = Wording.Similarity(WordsOf(older), WordsOf(newer)) >= NearText;
        return new(newer.Kind, newer.Subject, older.Value, newer.Value, isNear ? wording : null);
    }
}
