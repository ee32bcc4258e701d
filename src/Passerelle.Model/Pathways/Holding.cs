namespace Passerelle.Model;

/// <summary>What one holds or obtains: a block, or a whole certification.</summary>
/// <param name="Certification">The certification.</param>
/// <param name="Block">Its block; null: the whole of it.</param>
public readonly record struct Holding(CertificationNumber Certification, BlockCode? Block = null)
{
    /// <summary>As it stands in an address, and the order of holdings: <c>rncp39377-bc01</c>, <c>rncp39377</c>.</summary>
    public string Slug => Block is { } block ? $"{Certification.Slug}-{block.Slug}" : Certification.Slug;

    /// <summary>A block that is held.</summary>
    public static Holding Of(BlockReference block) => new(block.Certification, block.Block);

    /// <summary>Reads a slug; false where it is not spelled as one.</summary>
    public static bool TryParse(string slug, out Holding holding)
    {
        var parts = slug.ToUpperInvariant().Split('-');
        var block = default(BlockCode);
        var fits = CertificationNumber.TryParse(parts[0], out var number)
            && (parts.Length == 1 || (parts.Length == 2 && BlockCode.TryParse(parts[1], out block)));
        holding = fits ? new(number, parts.Length == 2 ? block : null) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Certification}{Block}";

    /// <summary>Each once, in order.</summary>
    internal static ValueList<Holding> InOrder(IEnumerable<Holding> holdings) =>
        holdings.Distinct().OrderBy(holding => holding.Slug, StringComparer.Ordinal).ToValueList();
}
