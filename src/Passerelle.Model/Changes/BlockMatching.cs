namespace Passerelle.Model;

/// <summary>
/// Recognises the blocks of the older version in the newer. First each block has one counterpart at most, the surest pairs first; then a block
/// that is left over joins those that it was split from, or merged into.
/// </summary>
internal sealed class BlockMatching
{
    private const double NearTitle = 0.5;

    /// <summary>Share of the competencies of the smaller block that must be found again.</summary>
    private const double NearCompetencies = 0.5;

    private readonly Certification older;
    private readonly Certification newer;
    private readonly HashSet<(int Older, int Newer)> equivalent;
    private readonly double[,] shares;

    private BlockMatching(Certification older, Certification newer, ItemMatching competencies, List<ComparedItem> before, List<ComparedItem> after)
    {
        this.older = older;
        this.newer = newer;
        equivalent = EquivalentBlocks(older, newer).ToHashSet();
        shares = CompetencyShares.Of(older.Blocks.Count, newer.Blocks.Count, before, after, competencies.Near);
    }

    /// <summary>The blocks that belong together, the surest first.</summary>
    public static List<BlockLink> Between(Certification older, Certification newer, ItemMatching competencies, List<ComparedItem> before, List<ComparedItem> after)
    {
        var matching = new BlockMatching(older, newer, competencies, before, after);
        var all = matching.Candidates().ToList();
        var known = all.ToDictionary(link => (link.Older, link.Newer));
        var main = BestPairs.Of(all.Select(link => new Candidate(link.Older, link.Newer, link.Score))).ConvertAll(pair => known[pair]);
        var (hasOlder, hasNewer) = (main.Select(link => link.Older).ToHashSet(), main.Select(link => link.Newer).ToHashSet());
        var further = all.Where(link => (!hasOlder.Contains(link.Older) || !hasNewer.Contains(link.Newer)) && matching.IsSplitOrMerged(link));
        return [.. main, .. further.OrderByDescending(link => link.Score).ThenBy(link => Math.Abs(link.Older - link.Newer)).ThenBy(link => link.Older + link.Newer)];
    }

    private IEnumerable<BlockLink> Candidates()
    {
        var (oldTitles, newTitles) = (TitlesOf(older), TitlesOf(newer));
        for (var o = 0; o < older.Blocks.Count; o++)
        {
            for (var n = 0; n < newer.Blocks.Count; n++)
            {
                var hasCode = older.Blocks[o].Code.Value == newer.Blocks[n].Code.Value;
                var title = older.Blocks[o].Title.Value == newer.Blocks[n].Title.Value ? 1 : Wording.Similarity(oldTitles[o], newTitles[n]);
                if (SignOf(o, n, hasCode, title) is not { } sign) continue;
                yield return new(o, n, sign, title + shares[o, n] + (equivalent.Contains((o, n)) ? 0.75 : 0) + (hasCode ? 0.25 : 0));
            }
        }
    }

    private static List<string[]> TitlesOf(Certification certification) => [.. certification.Blocks.Select(block => Wording.WordsOf(block.Title.Value))];

    private Recognition? SignOf(int o, int n, bool hasCode, double title)
    {
        if (hasCode && title >= NearTitle) return Recognition.CodeAndTitle;
        if (equivalent.Contains((o, n))) return Recognition.Equivalence;
        if (title >= NearTitle) return Recognition.Title;
        if (shares[o, n] >= NearCompetencies) return Recognition.Competencies;
        return hasCode && older.Number == newer.Number ? Recognition.Code : null;
    }

    // A wording that stands in every block joins none of them.
    private bool IsSplitOrMerged(BlockLink link) => equivalent.Contains((link.Older, link.Newer)) || shares[link.Older, link.Newer] > NearCompetencies;

    /// <summary>
    /// Blocks that an equivalence between the two versions gives for each other. Where several are asked for and several are given, it does
    /// not say which is which.
    /// </summary>
    private static IEnumerable<(int Older, int Newer)> EquivalentBlocks(Certification older, Certification newer) => older.Number == newer.Number
        ? []
        : Granted(newer, older).Select(pair => (pair.Held, pair.Obtained)).Concat(Granted(older, newer).Select(pair => (pair.Obtained, pair.Held)));

    private static IEnumerable<(int Held, int Obtained)> Granted(Certification granting, Certification held) =>
        from equivalence in granting.Equivalences
        where equivalence.Held is [var only] && only.Number == held.Number && (only.Blocks.Count == 1 || equivalence.Obtained.Count == 1)
        from asked in equivalence.Held[0].Blocks
        from given in equivalence.Obtained
        let source = PlaceOf(asked.Value, held)
        let target = PlaceOf(given.Value, granting)
        where source >= 0 && target >= 0
        select (source, target);

    private static int PlaceOf(BlockCode code, Certification certification)
    {
        for (var place = 0; place < certification.Blocks.Count; place++)
        {
            if (certification.Blocks[place].Code.Value == code) return place;
        }

        return -1;
    }
}
