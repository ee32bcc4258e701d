namespace Passerelle.Model;

/// <summary>How a version of a certification differs from an older one: what was added, removed, moved and reworded.</summary>
public sealed record CertificationChanges
{
    /// <summary>The older version.</summary>
    public required Certification Older { get; init; }

    /// <summary>The newer version.</summary>
    public required Certification Newer { get; init; }

    /// <summary>What the certification no longer says as before, beside its blocks.</summary>
    public required ValueList<FactChange> Facts { get; init; }

    /// <summary>Its blocks: those of the newer version in their order, then those that are gone.</summary>
    public required ValueList<BlockChange> Blocks { get; init; }

    /// <summary>How much changed.</summary>
    public required ChangeCounts Counts { get; init; }

    /// <summary>Whether the two say the same.</summary>
    public bool IsEmpty => Facts.Count == 0 && Blocks.All(block => block.IsUnchanged);

    /// <summary>Compares two versions. The result depends on nothing else, and is the same from either side.</summary>
    public static CertificationChanges Between(Certification older, Certification newer)
    {
        var facts = FactChanges.Between(CertificationFacts.Of(older, newer.Number.Value), CertificationFacts.Of(newer, older.Number.Value));
        var blocks = new VersionComparison(older, newer).Blocks();
        return new() { Older = older, Newer = newer, Facts = facts, Blocks = blocks, Counts = ChangeCounts.Of(facts, blocks) };
    }
}
