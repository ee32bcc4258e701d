namespace Passerelle.Model;

/// <summary>A certification of a national register: the whole of one official fiche, and what the school adds to it.</summary>
public sealed record Certification
{
    /// <summary>Number in the register.</summary>
    public required Located<CertificationNumber> Number { get; init; }

    /// <summary>Official title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>Kind of diploma, where the register gives one (BTS, TP, CQP ...).</summary>
    public CertificationKind? Kind { get; init; }

    /// <summary>Level of the national framework, 1 to 8; absent in the Répertoire spécifique.</summary>
    public Located<int>? Level { get; init; }

    /// <summary>Why a certification of the RNCP has no level, where its register says so.</summary>
    public Located<LevelAbsence>? LevelAbsence { get; init; }

    /// <summary>Level of the nomenclature of 1969, I to V, on fiches of before 2019.</summary>
    public Located<Level1969>? Level1969 { get; init; }

    /// <summary>Codes of the nomenclatures that classify it.</summary>
    public Classification Classification { get; init; } = new();

    /// <summary>Certifying bodies, in the order of the fiche; a row that the fiche repeats is repeated.</summary>
    public ValueList<Certifier> Certifiers { get; init; }

    /// <summary>Aims and context, in paragraphs.</summary>
    public Located<string>? Objectives { get; init; }

    /// <summary>Activities of the occupation.</summary>
    public ValueList<Activity> Activities { get; init; }

    /// <summary>Competencies that the fiche says are attested, where its list differs from the union of the blocks.</summary>
    public ValueList<AttestedGroup> AttestedCompetencies { get; init; }

    /// <summary>Forms of evaluation announced for the certification as a whole.</summary>
    public ValueList<Located<string>> EvaluationSummary { get; init; }

    /// <summary>Blocks of competencies, in the order of their codes.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <summary>How the certification is obtained from its blocks.</summary>
    public Completion? Completion { get; init; }

    /// <summary>Economic sectors.</summary>
    public ValueList<Located<string>> Sectors { get; init; }

    /// <summary>Occupations that it opens.</summary>
    public Jobs Jobs { get; init; } = new();

    /// <summary>Regulations of the occupation.</summary>
    public ValueList<Located<string>> Regulations { get; init; }

    /// <summary>What is asked before the training and before the validation.</summary>
    public Prerequisites Prerequisites { get; init; } = new();

    /// <summary>Juries, each named once and used by several access routes.</summary>
    public ValueList<Jury> Juries { get; init; }

    /// <summary>The access routes that the fiche speaks of, in the official order.</summary>
    public ValueList<AccessRoute> AccessRoutes { get; init; }

    /// <summary>Overseas territories.</summary>
    public Territories Territories { get; init; } = new();

    /// <summary>Bridges from elsewhere.</summary>
    public ValueList<Equivalence> Equivalences { get; init; }

    /// <summary>Legal texts published for it.</summary>
    public ValueList<LegalText> LegalTexts { get; init; }

    /// <summary>Registration: dates and duration.</summary>
    public required Registration Registration { get; init; }

    /// <summary>Statistics of insertion, newest first as the fiche prints them.</summary>
    public ValueList<PromotionStatistics> Promotions { get; init; }

    /// <summary>Promotions that were granted the level retroactively (years).</summary>
    public ValueList<Located<int>> PromotionsWithLevel { get; init; }

    /// <summary>Links that the fiche prints.</summary>
    public ValueList<WebLink> Links { get; init; }

    /// <summary>Whether the certifier lets partners prepare or organise.</summary>
    public Located<Answer>? HasPartners { get; init; }

    /// <summary>Bodies that prepare for it.</summary>
    public ValueList<Partner> Partners { get; init; }

    /// <summary>Where it is prepared and evaluated.</summary>
    public ValueList<Venue> Venues { get; init; }

    /// <summary>Certifications that this one replaces.</summary>
    public ValueList<Located<CertificationNumber>> Replaces { get; init; }

    /// <summary>Certifications that replace this one.</summary>
    public ValueList<Located<CertificationNumber>> ReplacedBy { get; init; }

    /// <summary>Changes of certifiers, as the fiche dates them.</summary>
    public ValueList<CertifierChange> CertifierHistory { get; init; }

    /// <summary>What only the Répertoire spécifique asks.</summary>
    public SpecificRegisterTerms? SpecificTerms { get; init; }

    /// <summary>Text of the source that no other field could take, kept as it was.</summary>
    public ValueList<Unrecognised> Unrecognised { get; init; }

    /// <summary>Prose of the school, Markdown without raw HTML; null where there is no <c>presentation.md</c>.</summary>
    public MarkdownText? Presentation { get; init; }

    /// <summary>How the official fiche prints what stands here as lists; null where it was not imported.</summary>
    public Publication? Publication { get; init; }

    /// <summary>Technical identifier of the open data, where it was imported.</summary>
    public Located<int>? OpenDataId { get; init; }

    /// <summary>A block of this certification, as it is named from anywhere.</summary>
    public BlockReference ReferenceTo(Block block) => new(Number.Value, block.Code.Value);

    /// <summary>The block of this code, or null.</summary>
    public Block? Block(BlockCode code) => Blocks.FirstOrDefault(block => block.Code.Value == code);

    /// <summary>The options in which a block stands.</summary>
    public IEnumerable<Option> OptionsWith(BlockCode block) =>
        Completion is null ? [] : Completion.Options.Where(option => option.Blocks.Any(code => code.Value == block));

    /// <summary>The activities that a block serves, in the order of the certification.</summary>
    public IEnumerable<Activity> ActivitiesOf(Block block) =>
        Activities.Where(activity => block.Activities.Any(code => code.Value == activity.Code.Value));

    /// <summary>The bridges that give a block.</summary>
    public IEnumerable<Bridge> BridgesTo(BlockCode block) => Bridge.AllTo(this).Where(bridge => bridge.Terms.Gives(block));
}
