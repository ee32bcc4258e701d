namespace Passerelle.Model;

/// <summary>Two versions of a certification with their blocks, competencies and evaluations recognised in each other.</summary>
internal sealed class VersionComparison
{
    private readonly Certification older;
    private readonly Certification newer;
    private readonly List<BlockLink> links;
    private readonly ItemPairs competencies;
    private readonly ItemPairs evaluations;

    public VersionComparison(Certification older, Certification newer)
    {
        (this.older, this.newer) = (older, newer);
        var (before, after) = (ComparedItem.Competencies(older), ComparedItem.Competencies(newer));
        var matching = new ItemMatching(before, after);
        links = BlockMatching.Between(older, newer, matching, before, after);
        competencies = new ItemPairs(before, after, matching.Pairs(links, across: true), links);
        var (tested, tests) = (ComparedItem.Evaluations(older), ComparedItem.Evaluations(newer));
        evaluations = new ItemPairs(tested, tests, new ItemMatching(tested, tests).Pairs(links, across: false), links);
    }

    /// <summary>The blocks: those of the newer version in their order, then those that are gone.</summary>
    public ValueList<BlockChange> Blocks()
    {
        var recognised = links.Select(link => (link.Older, link.Newer, Change: Recognised(link)));
        var added = Places(newer).Except(links.Select(link => link.Newer)).Select(place => (Older: -1, Newer: place, Change: Added(place)));
        var removed = Places(older).Except(links.Select(link => link.Older)).Select(place => (Older: place, Newer: int.MaxValue, Change: Removed(place)));
        return recognised.Concat(added).Concat(removed).OrderBy(block => block.Newer).ThenBy(block => block.Older).Select(block => block.Change).ToValueList();
    }

    private static IEnumerable<int> Places(Certification certification) => Enumerable.Range(0, certification.Blocks.Count);

    private BlockChange Recognised(BlockLink link)
    {
        var (before, after) = (older.Blocks[link.Older], newer.Blocks[link.Newer]);
        return new()
        {
            Older = before,
            Newer = after,
            By = link.By,
            Facts = FactChanges.Between(BlockFacts.Of(before), BlockFacts.Of(after)),
            Competencies = CompetenciesOf(link.Older, link.Newer),
            Evaluations = evaluations.Under(link.Older, link.Newer).Select(EvaluationOf).ToValueList(),
        };
    }

    private BlockChange Added(int place) => new()
    {
        Newer = newer.Blocks[place],
        Competencies = CompetenciesOf(null, place),
        Evaluations = evaluations.Under(null, place).Select(EvaluationOf).ToValueList(),
    };

    private BlockChange Removed(int place) => new()
    {
        Older = older.Blocks[place],
        Competencies = CompetenciesOf(place, null),
        Evaluations = evaluations.Under(place, null).Select(EvaluationOf).ToValueList(),
    };

    private ValueList<CompetencyChange> CompetenciesOf(int? oldBlock, int? newBlock)
    {
        var here = competencies.Under(oldBlock, newBlock);
        var inPlace = PlaceKeeping.Of(here.Where(pair => competencies.IsWithin(pair, oldBlock, newBlock)));
        return here.Select(pair => new CompetencyChange(
            At(older, competencies.Older, pair.Older),
            At(newer, competencies.Newer, pair.Newer),
            HasLeftBlock: pair is { Older: not null, Newer: not null } && !competencies.IsLinked(pair),
            HasChangedPlace: competencies.IsWithin(pair, oldBlock, newBlock) && !inPlace.Contains(pair))).ToValueList();
    }

    private static CompetencyAt? At(Certification certification, List<ComparedItem> items, int? index)
    {
        if (index is not { } found) return null;
        var block = certification.Blocks[items[found].Block];
        return new(block.Code.Value, block.Competencies[items[found].Place]);
    }

    private EvaluationChange EvaluationOf(ItemPair pair)
    {
        var (before, after) = (EvaluationAt(older, evaluations.Older, pair.Older), EvaluationAt(newer, evaluations.Newer, pair.Newer));
        if (before is not { } was || after is not { } now) return new(before?.Evaluation, after?.Evaluation, []);
        var facts = FactChanges.Between(BlockFacts.Of(was.Evaluation, code => OldName(was.Block, code, now.Block)), BlockFacts.Of(now.Evaluation, code => NameIn(newer, now.Block, code)));
        return new(was.Evaluation, now.Evaluation, facts);
    }

    private static (int Block, Evaluation Evaluation)? EvaluationAt(Certification certification, List<ComparedItem> items, int? index)
    {
        if (index is not { } found) return null;
        var block = items[found].Block;
        return (block, certification.Blocks[block].Evaluations[items[found].Place]);
    }

    /// <summary>A competency of the older version is called as the newer one calls it, so that a new code alone changes no evaluation; one that is
    /// gone stands in brackets, so that another one of the same code is not taken for it.</summary>
    private CompetencyName OldName(int block, LocalCode code, int here)
    {
        if (competencies.NewerOf(block, code) is not { } now) return NameIn(older, block, code) with { Code = $"[{code}]" };
        var name = NameIn(newer, now.Block, now.Code);
        return now.Block == here ? name : name with { Code = $"{newer.Blocks[now.Block].Code} {name.Code}" };
    }

    private static CompetencyName NameIn(Certification certification, int block, LocalCode code) =>
        new(code.Value, certification.Blocks[block].Competencies.FirstOrDefault(each => each.Code.Value == code)?.Text.Value ?? code.Value);
}
