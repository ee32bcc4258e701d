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
    ValueList<Located<BlockCode>> Obtained);

/// <summary>A certification held, whole or in part.</summary>
/// <param name="Number">Which.</param>
/// <param name="Blocks">The blocks that are needed, all of them; empty: the whole certification.</param>
public sealed record HeldCertification(Located<CertificationNumber> Number, ValueList<Located<BlockCode>> Blocks);
