using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>Certifications as others refer to them.</summary>
internal static class References
{
    /// <summary>What a fiche knows of the certifications that it refers to: numbers, and codes of blocks.</summary>
    public static ValueList<ExternalCertification> Of(Certification certification)
    {
        var held = certification.Equivalences.SelectMany(equivalence => equivalence.Held).ToList();
        var blocks = held.ToLookup(bridge => bridge.Number.Value, bridge => bridge.Blocks);
        return held.Select(bridge => bridge.Number)
            .Concat(certification.Replaces)
            .Concat(certification.ReplacedBy)
            .DistinctBy(number => number.Value)
            .Select(number => new ExternalCertification
            {
                Number = number,
                Title = new(number.Value.Value, number.Place),
                Blocks = Blocks(blocks[number.Value].SelectMany(codes => codes)),
            })
            .ToValueList();
    }

    /// <summary>A certification in short.</summary>
    public static ExternalCertification Summary(Certification certification) => new()
    {
        Number = certification.Number,
        Title = certification.Title,
        Level = certification.Level,
        State = certification.Registration.PrintedState,
        Expiry = certification.Registration.Expiry,
        ReplacedBy = certification.ReplacedBy,
        Blocks = certification.Blocks.Select(block => new ExternalBlock(block.Code, block.Title)).ToValueList(),
    };

    private static ValueList<ExternalBlock> Blocks(IEnumerable<Located<BlockCode>> codes) =>
        codes.DistinctBy(code => code.Value)
            .OrderBy(code => code.Value.Value, StringComparer.Ordinal)
            .Select(code => new ExternalBlock(code, new(code.Value.Value, code.Place)))
            .ToValueList();
}
