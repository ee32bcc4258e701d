using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Passerelle.Model;

/// <summary>Everything that was read, with its references resolved. Immutable; safe to read from several threads.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<CertificationNumber, Certification> certifications;
    private readonly FrozenDictionary<CertificationNumber, ExternalCertification> externals;
    private readonly ILookup<CertificationNumber, Certification> referring;
    private readonly ILookup<CompetencyReference, Twin> twins;
    private readonly ILookup<CertificationNumber, Bridge> bridges;

    /// <summary>Indexes what was read. Numbers are unique: linking has said so before.</summary>
    public Catalogue(
        SiteSettings settings,
        IEnumerable<Certification> certifications,
        IEnumerable<ExternalCertification> externals,
        Nomenclatures nomenclatures,
        IEnumerable<GlossaryTerm> glossary,
        IEnumerable<FreePage> pages,
        IEnumerable<Twin> twins)
    {
        Settings = settings;
        Certifications = certifications.OrderBy(c => c.Number.Value.Value, StringComparer.Ordinal).ToValueList();
        Externals = externals.OrderBy(e => e.Number.Value.Value, StringComparer.Ordinal).ToValueList();
        Nomenclatures = nomenclatures;
        Glossary = glossary.ToValueList();
        Pages = pages.ToValueList();
        this.certifications = Certifications.ToFrozenDictionary(c => c.Number.Value);
        this.externals = Externals.ToFrozenDictionary(e => e.Number.Value);
        referring = Certifications
            .SelectMany(c => References(c).Distinct().Select(number => (number, c)))
            .ToLookup(pair => pair.number, pair => pair.c);
        this.twins = twins.ToLookup(t => t.Of);
        bridges = Certifications
            .SelectMany(Bridge.AllTo)
            .SelectMany(bridge => bridge.From.Select(number => (number, bridge)))
            .ToLookup(pair => pair.number, pair => pair.bridge);
        Certifiers = new CertifyingBodies(Certifications);
        PathwayRules = PathwayRules.Of(Certifications, Externals);
        Lineages = new Lineages(Certifications, Externals);
    }

    /// <summary>What <c>site.yaml</c> says.</summary>
    public SiteSettings Settings { get; }

    /// <summary>Certifications, by number.</summary>
    public ValueList<Certification> Certifications { get; }

    /// <summary>Certifications that are only referred to, by number.</summary>
    public ValueList<ExternalCertification> Externals { get; }

    /// <summary>Certifying bodies of the certifications.</summary>
    public CertifyingBodies Certifiers { get; }

    /// <summary>What follows from holding blocks and certifications.</summary>
    public PathwayRules PathwayRules { get; }

    /// <summary>Whether a certification grants anything to holders of another one.</summary>
    public bool HasBridges => Certifications.Any(certification => certification.Equivalences.Count > 0);

    /// <summary>Which certification is a version of which.</summary>
    public Lineages Lineages { get; }

    /// <summary>Labels of codes.</summary>
    public Nomenclatures Nomenclatures { get; }

    /// <summary>Terms, in the order of their file.</summary>
    public ValueList<GlossaryTerm> Glossary { get; }

    /// <summary>Free pages.</summary>
    public ValueList<FreePage> Pages { get; }

    /// <summary>The certification of this number, or null.</summary>
    public Certification? Certification(CertificationNumber number) => certifications.GetValueOrDefault(number);

    /// <summary>The external certification of this number, or null.</summary>
    public ExternalCertification? External(CertificationNumber number) => externals.GetValueOrDefault(number);

    /// <summary>Title of a certification, own or external; null where it is neither.</summary>
    public string? TitleOf(CertificationNumber number) => Certification(number)?.Title.Value ?? External(number)?.Title.Value;

    /// <summary>Certifications whose lineage or bridges name this number.</summary>
    public IEnumerable<Certification> ReferringTo(CertificationNumber number) => referring[number];

    /// <summary>Competencies elsewhere whose wording is nearly the same, nearest first.</summary>
    public IEnumerable<Twin> TwinsOf(CompetencyReference competency) => twins[competency];

    /// <summary>The bridges that ask for this certification or for a part of it.</summary>
    public IEnumerable<Bridge> BridgesFrom(CertificationNumber number) => bridges[number];

    /// <summary>The bridges that ask for this block, alone or with others.</summary>
    public IEnumerable<Bridge> BridgesFrom(BlockReference block) =>
        bridges[block.Certification].Where(bridge => bridge.Terms.Held.Any(held => held.Asks(block)));

    /// <summary>Title of a block, own or external; null where it is neither.</summary>
    public string? TitleOf(BlockReference block) =>
        Certification(block.Certification)?.Block(block.Block)?.Title.Value
        ?? External(block.Certification)?.Blocks.Where(b => b.Code.Value == block.Block).Select(b => b.Title.Value).FirstOrDefault();

    /// <summary>Label of a speciality: the nomenclature's, else the one that a fiche prints, else the code.</summary>
    public string LabelOf(NsfCode code, string? printed = null) => LabelIn(Nomenclatures.Nsf, code.Value, printed);

    /// <summary>Label of a job card.</summary>
    public string LabelOf(RomeCode code, string? printed = null) => LabelIn(Nomenclatures.Rome, code.Value, printed);

    /// <summary>Label of a Formacode term.</summary>
    public string LabelOf(Formacode code, string? printed = null) => LabelIn(Nomenclatures.Formacodes, code.Value, printed);

    /// <summary>Name of a collective agreement.</summary>
    public string LabelOf(IdccCode code, string? printed = null) => LabelIn(Nomenclatures.Idcc, code.Value, printed);

    /// <summary>A competency where it stands, or null.</summary>
    public PlacedCompetency? Find(CompetencyReference reference) =>
        Certification(reference.Block.Certification) is { } certification
        && certification.Block(reference.Block.Block) is { } block
        && block.Competencies.FirstOrDefault(c => c.Code.Value == reference.Competency) is { } competency
            ? new PlacedCompetency(certification, block, competency)
            : null;

    private static string LabelIn(ImmutableSortedDictionary<string, Located<string>> labels, string code, string? printed) =>
        labels.TryGetValue(code, out var label) ? label.Value : printed ?? code;

    private static IEnumerable<CertificationNumber> References(Certification certification) =>
        certification.Replaces
            .Concat(certification.ReplacedBy)
            .Concat(certification.Equivalences.SelectMany(e => e.Held).Select(h => h.Number))
            .Select(number => number.Value);
}

/// <summary>Two competencies with nearly the same wording.</summary>
/// <param name="Of">The one.</param>
/// <param name="With">The other.</param>
/// <param name="Similarity">Share of words in common, 0 to 1.</param>
public sealed record Twin(CompetencyReference Of, CompetencyReference With, double Similarity);
