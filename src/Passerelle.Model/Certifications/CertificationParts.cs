namespace Passerelle.Model;

/// <summary>A yes, a no, or what the source does not settle.</summary>
public enum Answer
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}

/// <summary>The levels of the nomenclature of 1969.</summary>
public enum Level1969
{
    /// <summary>Level I, today 7 or 8.</summary>
    I,

    /// <summary>Level II, today 6.</summary>
    II,

    /// <summary>Level III, today 5.</summary>
    III,

    /// <summary>Level IV, today 4.</summary>
    IV,

    /// <summary>Level V, today 3.</summary>
    V,
}

/// <summary>Why the register gives no level (NOMENCLATURE_EUROPE of the open data).</summary>
public enum LevelAbsence
{
    /// <summary>AUCUN: the certification has none.</summary>
    None,

    /// <summary>REPRISE: the position in the national framework has not been decided.</summary>
    Undecided,
}

/// <summary>Kind of diploma: the code and the label of the register (<c>CQP</c>, Certificat de qualification professionnelle).</summary>
public sealed record CertificationKind(Located<string> Code, Located<string>? Label);

/// <summary>Aims at a group of competencies as the fiche lists them apart from the blocks.</summary>
/// <param name="Title">Title of the group; null where the list has none.</param>
/// <param name="Competencies">Wordings, in order.</param>
public sealed record AttestedGroup(Located<string>? Title, ValueList<Located<string>> Competencies);

/// <summary>An activity of the occupation.</summary>
/// <param name="Code">Code within the certification, <c>A1</c>.</param>
/// <param name="Title">What is done.</param>
/// <param name="Tasks">Tasks that stand directly under the activity.</param>
/// <param name="Parts">Tasks under headings of their own.</param>
/// <param name="Options">Options that the activity belongs to; empty for the common core.</param>
/// <param name="Context">Words of the fiche that introduce it and are not part of it ("Tronc commun").</param>
public sealed record Activity(
    Located<LocalCode> Code,
    Located<string> Title,
    ValueList<Located<string>> Tasks,
    ValueList<ActivityPart> Parts,
    ValueList<Located<LocalCode>> Options,
    Located<string>? Context = null);

/// <summary>Tasks of an activity under one heading.</summary>
public sealed record ActivityPart(Located<string> Title, ValueList<Located<string>> Tasks);

/// <summary>Occupations that a certification opens.</summary>
public sealed record Jobs
{
    /// <summary>Sentences that introduce the lists.</summary>
    public Located<string>? Text { get; init; }

    /// <summary>At once.</summary>
    public ValueList<Located<string>> Immediate { get; init; }

    /// <summary>After some years.</summary>
    public ValueList<Located<string>> WithExperience { get; init; }
}

/// <summary>What is asked of candidates.</summary>
public sealed record Prerequisites
{
    /// <summary>Before the training.</summary>
    public ValueList<Located<string>> Entry { get; init; }

    /// <summary>Before the validation.</summary>
    public ValueList<Located<string>> Validation { get; init; }

    /// <summary>Whether blocks have prerequisites of their own.</summary>
    public Located<Answer>? DistinctByBlock { get; init; }
}

/// <summary>Overseas territories whose framework lists the certification.</summary>
public sealed record Territories
{
    /// <summary>Nouvelle-Calédonie.</summary>
    public Located<Answer>? NewCaledonia { get; init; }

    /// <summary>Polynésie française.</summary>
    public Located<Answer>? FrenchPolynesia { get; init; }
}

/// <summary>A link that the fiche prints.</summary>
/// <param name="Title">Words of the link; null where the address stands alone.</param>
/// <param name="Address">Where it leads.</param>
public sealed record WebLink(Located<string>? Title, Located<WebAddress> Address);

/// <summary>What a venue is for.</summary>
public enum VenueRole
{
    /// <summary>Candidates are evaluated there.</summary>
    Certification,

    /// <summary>Candidates are prepared there.</summary>
    Preparation,
}

/// <summary>A place of certification or of preparation.</summary>
public sealed record Venue(Located<VenueRole> Role, Located<string>? Name, Located<string> Address, Located<string>? Region);

/// <summary>What the Répertoire spécifique says beyond the RNCP.</summary>
public sealed record SpecificRegisterTerms
{
    /// <summary>Whether a part can be validated.</summary>
    public Located<Answer>? PartialValidation { get; init; }

    /// <summary>Which part.</summary>
    public Located<string>? PartialValidationScope { get; init; }

    /// <summary>Levels of mastery.</summary>
    public Located<string>? MasteryLevels { get; init; }

    /// <summary>How it is renewed.</summary>
    public Located<string>? Renewal { get; init; }

    /// <summary>How long it holds.</summary>
    public Located<string>? Validity { get; init; }
}

/// <summary>Text of the source that no field could take.</summary>
/// <param name="Origin">Where it stood in the source: heading, element or line.</param>
/// <param name="Text">The text, word for word.</param>
public sealed record Unrecognised(Located<string> Origin, Located<string> Text);

/// <summary>Markdown and the file it comes from.</summary>
public sealed record MarkdownText(string Source, SourceSpan Place);
