using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Properties.Generated;

/// <summary>
/// A certification, restricted to what the open data can say. What is left out here is not lost by a fault: the XML has no element for
/// it (the level of 1969, signatories, titles of links, members of juries), or says it only by what else it says (codes of juries,
/// whether a bridge is total, codes of blocks that are printed under another name).
/// </summary>
internal static partial class AsTheFeedSays
{
    /// <summary>The certification as the feed can say it. Its texts stay as they are.</summary>
    public static Certification Of(Certification certification) => WithPrintedBlocks(WithUsedJuries(certification)) with
    {
        Level1969 = null,
        Certifiers = certification.Certifiers.Select(certifier => certifier with { Signatory = null }).ToValueList(),
        Completion = null,
        LegalTexts = certification.LegalTexts.OrderBy(text => text.Kind.Value).ToValueList(),
        Territories = new()
        {
            NewCaledonia = Settled(certification.Territories.NewCaledonia),
            FrenchPolynesia = Settled(certification.Territories.FrenchPolynesia),
        },
        HasPartners = Settled(certification.HasPartners),
        Links = certification.Links.Select(link => link with { Title = null }).ToValueList(),
        SpecificTerms = certification.SpecificTerms is { } terms ? terms with { PartialValidation = Settled(terms.PartialValidation) } : null,
    };

    /// <summary>
    /// What the feed carries one to one: all but the texts, which are cut into other pieces when they are read, and what only the YAML says.
    /// </summary>
    public static Certification OneToOne(Certification certification) => new()
    {
        Number = certification.Number,
        OpenDataId = certification.OpenDataId,
        Title = certification.Title,
        Kind = certification.Kind,
        Level = certification.Level,
        LevelAbsence = certification.LevelAbsence,
        Classification = certification.Classification,
        Certifiers = certification.Certifiers,
        HasPartners = certification.HasPartners,
        Partners = certification.Partners,
        Registration = certification.Registration,
        LegalTexts = certification.LegalTexts,
        Promotions = certification.Promotions,
        PromotionsWithLevel = certification.PromotionsWithLevel,
        Replaces = certification.Replaces,
        ReplacedBy = certification.ReplacedBy,
        Equivalences = certification.Equivalences,
        Juries = certification.Juries,
        AccessRoutes = certification.AccessRoutes,
        Territories = certification.Territories,
        Links = certification.Links,
        Blocks = certification.Blocks
            .Select(block => new Block { Code = block.Code, PrintedCode = block.PrintedCode, Title = block.Title })
            .ToValueList(),
        SpecificTerms = certification.SpecificTerms?.PartialValidation is { } partial ? new() { PartialValidation = partial } : null,
    };

    /// <summary>The feed says yes, no, or nothing.</summary>
    private static Located<Answer>? Settled(Located<Answer>? answer) => answer?.Value == Answer.Unknown ? null : answer;

    /// <summary>
    /// A jury is known by its composition, and stands where a route uses it: J1, J2 … in the order of their first use. The compositions are
    /// of one plain paragraph, for a text with bullets or codes is read as the list that it looks like. An unknown route is closed.
    /// </summary>
    private static Certification WithUsedJuries(Certification certification)
    {
        var compositions = certification.Juries.ToDictionary(jury => jury.Code.Value, jury => Plain(jury.Composition.Value));
        var used = certification.AccessRoutes
            .Select(route => route.Jury?.Value)
            .OfType<LocalCode>()
            .Select(code => compositions[code])
            .Distinct()
            .ToList();
        return certification with
        {
            Juries = used.Select((words, index) => new Jury(At(JuryCode(index)), At(words), null, null)).ToValueList(),
            AccessRoutes = certification.AccessRoutes
                .Select(route => route with
                {
                    Open = Settled(route.Open) ?? At(Answer.No),
                    Jury = route.Jury is { } jury ? At(JuryCode(used.IndexOf(compositions[jury.Value]))) : null,
                })
                .ToValueList(),
            Publication = certification.Publication is { } publication
                ? new Publication(publication.Fields.Where(IsNotOfJury).ToValueList())
                : null,
        };
    }

    /// <summary>
    /// A block with another printed code than its own gets the first free one when it is read. So either all blocks have one, all different
    /// and counted from BC01, or none has. The extent of a bridge follows from the blocks that it names.
    /// </summary>
    private static Certification WithPrintedBlocks(Certification certification)
    {
        var isPrinted = certification.Blocks.Any(block => block.PrintedCode is not null);
        var codes = certification.Blocks
            .Select((block, index) => (block.Code.Value, Read: isPrinted ? BlockCode(index) : block.Code.Value))
            .ToDictionary(code => code.Value, code => code.Read);
        return certification with
        {
            Blocks = certification.Blocks
                .Select((block, index) => block with
                {
                    Code = At(codes[block.Code.Value]),
                    PrintedCode = isPrinted ? At($"{block.PrintedCode?.Value ?? "Bloc"} {index + 1}") : null,
                })
                .ToValueList(),
            Equivalences = certification.Equivalences
                .Select(equivalence => equivalence with
                {
                    Extent = At(NamesBlocks(equivalence) ? EquivalenceExtent.Partial : EquivalenceExtent.Total),
                    Obtained = equivalence.Obtained.Select(code => At(codes[code.Value])).ToValueList(),
                })
                .ToValueList(),
        };
    }

    private static bool NamesBlocks(Equivalence equivalence) =>
        equivalence.Obtained.Count > 0 || equivalence.Held.Any(held => held.Blocks.Count > 0);

    private static bool IsNotOfJury(PrintedField printed) => !printed.Field.Value.StartsWith("jurys/", StringComparison.Ordinal);

    private static Located<T> At<T>(T value)
        where T : notnull => new(value, default);

    private static string Plain(string text) => NotPlain().Replace(text, " ").Trim() is { Length: > 0 } words ? words : "Un jury";

    private static LocalCode JuryCode(int index) => LocalCode.TryParse($"J{index + 1}", out var code) ? code : default;

    private static BlockCode BlockCode(int index) => Model.BlockCode.TryParse($"BC{index + 1:00}", out var code) ? code : default;

    [GeneratedRegex(@"[^\p{L}’,]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotPlain();
}
