namespace Passerelle.Model;

/// <summary>
/// How far one has come towards a certification. Even where no block remains the certification is not obtained: a jury awards it.
/// </summary>
/// <param name="Certification">The certification.</param>
/// <param name="IsWhole">Whether the whole of it is held or obtained; then nothing remains.</param>
/// <param name="Held">Its blocks that are held.</param>
/// <param name="Obtained">Its blocks that are obtained beyond.</param>
/// <param name="Remaining">What remains under each of its options, or once where it has none.</param>
/// <param name="Conditions">Conditions beyond the blocks that stay to be met.</param>
/// <param name="State">Whether it is still registered.</param>
public sealed record CertificationProgress(
    Certification Certification,
    bool IsWhole,
    ValueList<BlockCode> Held,
    ValueList<BlockCode> Obtained,
    ValueList<RemainingBlocks> Remaining,
    ValueList<Condition> Conditions,
    RegistrationState State)
{
    /// <summary>The progress towards a certification; null where nothing of it is held or obtained.</summary>
    public static CertificationProgress? Of(Certification certification, Closure closure, DateOnly day)
    {
        var number = certification.Number.Value;
        var held = closure.Held.Where(holding => holding.Certification == number).ToList();
        var obtained = closure.Gains.Select(gain => gain.Obtained).Where(holding => holding.Certification == number).ToList();
        if (held.Count + obtained.Count == 0) return null;

        var isWhole = closure.Has(new Holding(number));
        return new(
            certification,
            isWhole,
            BlocksOf(held),
            BlocksOf(obtained),
            isWhole ? [] : RemainingBlocks.Of(certification, closure),
            isWhole || certification.Completion is null ? [] : certification.Completion.Conditions,
            RegistrationState.Of(certification, day));
    }

    private static ValueList<BlockCode> BlocksOf(IEnumerable<Holding> holdings) => holdings
        .Where(holding => holding.Block is not null)
        .Select(holding => holding.Block!.Value)
        .OrderBy(block => block.Value, StringComparer.Ordinal)
        .ToValueList();
}

/// <summary>The blocks that are still missing.</summary>
/// <param name="Option">Under which option; null where the certification has none.</param>
/// <param name="Needed">Blocks that are needed.</param>
/// <param name="Optional">Optional blocks of which the fiche does not say how many are needed, because it names no option.</param>
public sealed record RemainingBlocks(Option? Option, ValueList<BlockCode> Needed, ValueList<BlockCode> Optional)
{
    internal static ValueList<RemainingBlocks> Of(Certification certification, Closure closure)
    {
        if (certification.Completion is { Options: { Count: > 0 } options })
            return options.Select(option => new RemainingBlocks(option, Missing(option.Blocks.Select(code => code.Value)), [])).ToValueList();

        var blocks = certification.Blocks.ToLookup(block => block.Role?.Value == BlockRole.Optional, block => block.Code.Value);
        return [new(null, Missing(blocks[false]), Missing(blocks[true]))];

        ValueList<BlockCode> Missing(IEnumerable<BlockCode> codes) =>
            codes.Where(code => !closure.Has(new Holding(certification.Number.Value, code))).ToValueList();
    }
}
