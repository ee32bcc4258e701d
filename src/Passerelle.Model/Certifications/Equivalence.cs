namespace Passerelle.Model;

/// <summary>How much an equivalence gives.</summary>
public enum EquivalenceExtent
{
    /// <summary>Some blocks.</summary>
    Partial,

    /// <summary>The whole certification.</summary>
    Total,
}

/// <summary>A directed bridge: whoever holds all that is held there obtains all that is obtained here.</summary>
/// <param name="Extent">Total or partial.</param>
/// <param name="Held">What one holds; all of it is needed.</param>
/// <param name="Obtained">Blocks of this certification; empty: the whole certification.</param>
public sealed record Equivalence(
    Located<EquivalenceExtent> Extent,
    ValueList<HeldCertification> Held,
    ValueList<Located<BlockCode>> Obtained)
{
    /// <summary>Whether it gives this block of its certification, alone or with others.</summary>
    public bool Gives(BlockCode block) => Obtained.Count == 0 || Obtained.Any(code => code.Value == block);
}

/// <summary>A certification held, whole or in part.</summary>
/// <param name="Number">Which.</param>
/// <param name="Blocks">The blocks that are needed, all of them; empty: the whole certification.</param>
public sealed record HeldCertification(Located<CertificationNumber> Number, ValueList<Located<BlockCode>> Blocks)
{
    /// <summary>Whether this block is among what must be held.</summary>
    public bool Asks(BlockReference block) =>
        Number.Value == block.Certification && (Blocks.Count == 0 || Blocks.Any(code => code.Value == block.Block));
}
