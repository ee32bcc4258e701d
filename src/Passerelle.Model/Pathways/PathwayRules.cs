namespace Passerelle.Model;

/// <summary>All rules by which one thing that is held gives another. Immutable; made once for a catalogue, asked for many holdings.</summary>
public sealed class PathwayRules
{
    private readonly ILookup<Holding, int> askingFor;
    private readonly ILookup<CertificationNumber, BlockCode> blocks;

    /// <summary>Indexes rules.</summary>
    public PathwayRules(IEnumerable<PathwayRule> rules)
    {
        All = rules.Order(PathwayRule.Order).ToValueList();
        askingFor = All
            .SelectMany((rule, place) => rule.Needs.Select(need => (need, place)))
            .ToLookup(pair => pair.need, pair => pair.place);
        blocks = Holding.InOrder(All.SelectMany(rule => rule.Needs.Concat(rule.Gives)).Where(holding => holding.Block is not null))
            .ToLookup(block => block.Certification, block => block.Block!.Value);
    }

    /// <summary>The rules, in <see cref="PathwayRule.Order"/>.</summary>
    public ValueList<PathwayRule> All { get; }

    /// <summary>The bridges of a catalogue, and what each certification contains: its own blocks, and those that a bridge names.</summary>
    public static PathwayRules Of(IReadOnlyCollection<Certification> certifications, IEnumerable<ExternalCertification> externals)
    {
        var bridges = certifications.SelectMany(Bridge.AllTo).Select(PathwayRule.Of).ToList();
        var described = certifications
            .SelectMany(certification => certification.Blocks.Select(block => new Holding(certification.Number.Value, block.Code.Value)))
            .Concat(externals.SelectMany(external => external.Blocks.Select(block => new Holding(external.Number.Value, block.Code.Value))));
        var contents = described
            .Concat(bridges.SelectMany(bridge => bridge.Needs.Concat(bridge.Gives)))
            .Where(holding => holding.Block is not null)
            .GroupBy(block => block.Certification)
            .Select(group => new PathwayRule([new Holding(group.Key)], group));
        return new PathwayRules(bridges.Concat(contents));
    }

    /// <summary>The blocks of a certification, as far as they are known.</summary>
    public IEnumerable<BlockCode> BlocksOf(CertificationNumber number) => blocks[number];

    /// <summary>The rules that ask for something, alone or with others, in order.</summary>
    public IEnumerable<PathwayRule> AskingFor(Holding holding) => askingFor[holding].Select(place => All[place]);

    /// <summary>
    /// Everything that follows from what is held, by forward chaining over counters of missing needs (Dowling and Gallier, 1984):
    /// each rule is looked at once for each of its needs. A rule that needs nothing says nothing, and is never applied.
    /// </summary>
    public Closure From(IEnumerable<Holding> held)
    {
        var start = Holding.InOrder(held);
        var had = start.ToHashSet();
        var met = new Dictionary<int, int>();
        var gains = new List<Gain>();
        IReadOnlyCollection<Holding> news = start;
        for (var round = 1; news.Count > 0; round++)
        {
            var gained = Complete(news, met)
                .SelectMany(rule => rule.Gives.Where(had.Add).Select(given => new Gain(given, rule, round)))
                .OrderBy(gain => gain.Obtained.Slug, StringComparer.Ordinal)
                .ToList();
            gains.AddRange(gained);
            news = gained.ConvertAll(gain => gain.Obtained);
        }

        return new Closure(start, gains);
    }

    // The rules whose last missing needs are among the news, in order.
    private IEnumerable<PathwayRule> Complete(IEnumerable<Holding> news, Dictionary<int, int> met)
    {
        var complete = new List<int>();
        foreach (var place in news.SelectMany(holding => askingFor[holding]))
        {
            var count = met[place] = met.GetValueOrDefault(place) + 1;
            if (count == All[place].Needs.Count) complete.Add(place);
        }

        return complete.Order().Select(place => All[place]);
    }
}
