using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>
/// Bridges: <c>SOURCE</c> is what is obtained here, <c>DESTINATION</c> what is held there. The feed does not say whether a bridge is
/// total: it is where neither side names a block.
/// </summary>
internal static class EquivalenceParts
{
    public static FichePart Equivalences { get; } = new(
        (fiche, reading) => fiche with
        {
            Equivalences = FicheReading.Items(
                reading.Fiche.First("CORRESPONDANCES"), "CORRESPONDANCE", element => Equivalence(element, fiche, reading)),
        },
        (fiche, printer) => printer.Items(
            "CORRESPONDANCES", "CORRESPONDANCE", fiche.Equivalences, equivalence => Write(equivalence, fiche, printer)));

    private static Equivalence? Equivalence(FeedElement element, Certification fiche, FicheReading reading)
    {
        var held = element.All("DESTINATION").Select(destination => Held(destination, reading)).ToList();
        var obtained = BlockElements(element.First("SOURCE")).Select(code => Obtained(code, fiche, reading)).ToList();
        if (held.Count == 0 || held.Contains(null) || obtained.Contains(null)) return null;
        var isTotal = obtained.Count == 0 && held.All(certification => certification!.Blocks.Count == 0);
        return new Equivalence(
            reading.Draft.At(isTotal ? EquivalenceExtent.Total : EquivalenceExtent.Partial, element.Line),
            held.OfType<HeldCertification>().ToValueList(),
            obtained.OfType<Located<BlockCode>>().ToValueList());
    }

    private static HeldCertification? Held(FeedElement destination, FicheReading reading)
    {
        if (reading.Value(destination.First("NUMERO_FICHE"), ValueFormats.Code<CertificationNumber>()) is not { } number) return null;
        var blocks = BlockElements(destination).Select(code => Block(code, number.Value, reading)).ToList();
        return blocks.Contains(null) ? null : new HeldCertification(number, blocks.OfType<Located<BlockCode>>().ToValueList());
    }

    /// <summary>A block of ours; one that the fiche prints under another code is known by what it prints.</summary>
    private static Located<BlockCode>? Obtained(FeedElement code, Certification fiche, FicheReading reading)
    {
        var printed = fiche.Blocks.FirstOrDefault(block => block.PrintedCode?.Value == code.Text);
        if (printed is null) return Block(code, fiche.Number.Value, reading);
        code.Take(new ContentText(code.Text, printed.Code.Value.Value));
        return reading.Draft.At(printed.Code.Value, code.Line);
    }

    private static Located<BlockCode>? Block(FeedElement code, CertificationNumber certification, FicheReading reading) =>
        reading.Value(code, ValueFormats.Block) is { } block && block.Value.Certification == certification
            ? reading.Draft.At(block.Value.Block, code.Line)
            : null;

    private static IEnumerable<FeedElement> BlockElements(FeedElement? side) =>
        from block in side?.All("BLOC_COMPETENCES") ?? []
        let code = block.First("CODE")
        where code is not null
        select code;

    private static void Write(Equivalence equivalence, Certification fiche, FichePrinter printer)
    {
        printer.Group("SOURCE", () => WriteBlocks(equivalence.Obtained.Select(code => OurCode(code.Value, fiche)), printer));
        printer.Each("DESTINATION", equivalence.Held, held =>
        {
            printer.Words("NUMERO_FICHE", held.Number.Value.Value);
            WriteBlocks(held.Blocks.Select(code => new BlockReference(held.Number.Value, code.Value).ToString()), printer);
        });
    }

    private static string OurCode(BlockCode code, Certification fiche) =>
        fiche.Block(code) is { } block ? BlockParts.PrintedCode(fiche, block) : new BlockReference(fiche.Number.Value, code).ToString();

    private static void WriteBlocks(IEnumerable<string> codes, FichePrinter printer) =>
        printer.Each("BLOC_COMPETENCES", codes, code => printer.Words("CODE", code));
}
