namespace Passerelle.Model;

/// <summary>Looks for competencies, or evaluations, of the older version in the newer: each has one counterpart at most.</summary>
/// <param name="older">Those of the older version, in their order.</param>
/// <param name="newer">Those of the newer version.</param>
internal sealed class ItemMatching(List<ComparedItem> older, List<ComparedItem> newer)
{
    /// <summary>Share of words in common from which an item of another block is the same, reworded.</summary>
    private const double NearElsewhere = 0.6;

    /// <summary>The same within blocks that belong together.</summary>
    private const double NearHere = 0.45;

    /// <summary>The same where the code is the same too.</summary>
    private const double NearWithCode = 0.25;

    private readonly int?[] newerOf = new int?[older.Count];
    private readonly bool[] isTaken = new bool[newer.Count];
    private List<Candidate>? near;

    /// <summary>Pairs with nearly the same words, wherever they stand, of texts that the other version does not have letter for letter.</summary>
    public List<Candidate> Near => near ??= FindNear();

    /// <summary>The pairs, the surest signs first: equal texts where they stood, then elsewhere, then near texts.</summary>
    /// <param name="links">Blocks that belong together.</param>
    /// <param name="across">Whether an item can have moved to any other block.</param>
    public List<(int Older, int Newer)> Pairs(IReadOnlyCollection<BlockLink> links, bool across)
    {
        var here = WithinLinks(links).ToList();
        Take(here.Where(pair => older[pair.Older].Text == newer[pair.Newer].Text).Select(pair => new Candidate(pair.Older, pair.Newer, HasCode(pair) ? 1 : 0)));
        if (across) TakeEqualElsewhere();
        var nearHere = here
            .Where(IsFree)
            .Select(pair => new Candidate(pair.Older, pair.Newer, ScoreHere(pair)))
            .Where(candidate => candidate.Score > 0);
        Take(across ? nearHere.Concat(Near.Where(each => each.Score >= NearElsewhere && IsFree((each.Older, each.Newer)))) : nearHere);
        return [.. newerOf.Index().Where(pair => pair.Item is not null).Select(pair => (pair.Index, pair.Item!.Value))];
    }

    private IEnumerable<(int Older, int Newer)> WithinLinks(IReadOnlyCollection<BlockLink> links)
    {
        var (oldPlaces, newPlaces) = (PlacesByBlock(older), PlacesByBlock(newer));
        return from link in links from o in oldPlaces[link.Older] from n in newPlaces[link.Newer] select (o, n);
    }

    private static ILookup<int, int> PlacesByBlock(List<ComparedItem> items) => items.Index().ToLookup(item => item.Item.Block, item => item.Index);

    // Two equal texts that have both gone elsewhere keep their order.
    private void TakeEqualElsewhere()
    {
        var free = newer.Index().Where(item => !isTaken[item.Index]).ToLookup(item => item.Item.Text, item => item.Index, StringComparer.Ordinal);
        var gone = older.Index().Where(item => newerOf[item.Index] is null).GroupBy(item => item.Item.Text, item => item.Index, StringComparer.Ordinal);
        Take(gone.SelectMany(same => same.Zip(free[same.Key], (o, n) => new Candidate(o, n, 1))));
    }

    private double ScoreHere((int Older, int Newer) pair)
    {
        var similarity = Wording.Similarity(older[pair.Older].Words, newer[pair.Newer].Words);
        if (HasCode(pair)) return similarity >= NearWithCode ? similarity + 0.3 : 0;
        return similarity >= NearHere ? similarity + 0.2 : 0;
    }

    private bool HasCode((int Older, int Newer) pair) => older[pair.Older].Code == newer[pair.Newer].Code;

    private bool IsFree((int Older, int Newer) pair) => newerOf[pair.Older] is null && !isTaken[pair.Newer];

    private void Take(IEnumerable<Candidate> candidates)
    {
        foreach (var (o, n) in BestPairs.Of(candidates))
        {
            newerOf[o] = n;
            isTaken[n] = true;
        }
    }

    /// <summary>Texts that stand letter for letter in the other version are known already: what is left is much less than all.</summary>
    private List<Candidate> FindNear()
    {
        var said = Unequalled(older, newer, isOld: true).Concat(Unequalled(newer, older, isOld: false)).ToList();
        var found = NearWordings.Find(said.ConvertAll(item => item.Words), NearElsewhere);
        return
        [
            .. from one in said.Index()
               where one.Item.IsOld
               from other in found[one.Index]
               where !said[other.Index].IsOld
               select new Candidate(one.Item.Index, said[other.Index].Index, other.Similarity),
        ];
    }

    private static IEnumerable<(int Index, string[] Words, bool IsOld)> Unequalled(List<ComparedItem> items, List<ComparedItem> others, bool isOld)
    {
        var texts = others.Select(other => other.Text).ToHashSet(StringComparer.Ordinal);
        return items.Index().Where(item => item.Item.Words.Length > 0 && !texts.Contains(item.Item.Text)).Select(item => (item.Index, item.Item.Words, isOld));
    }
}
