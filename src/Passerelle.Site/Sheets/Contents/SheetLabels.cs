namespace Passerelle.Site.Sheets.Contents;

/// <summary>Headings and other words that templates print and that do not depend on what a sheet is about.</summary>
public sealed record SheetLabels
{
    /// <summary>"Certification".</summary>
    public required string Certification { get; init; }

    /// <summary>"Niveau".</summary>
    public required string Level { get; init; }

    /// <summary>"État".</summary>
    public required string State { get; init; }

    /// <summary>"Rôle".</summary>
    public required string Role { get; init; }

    /// <summary>"Options".</summary>
    public required string Options { get; init; }

    /// <summary>"Blocs de compétences".</summary>
    public required string Blocks { get; init; }

    /// <summary>"Objectifs".</summary>
    public required string Objectives { get; init; }

    /// <summary>"Activités et tâches".</summary>
    public required string Activities { get; init; }

    /// <summary>"Activités qu’aucun bloc ne sert".</summary>
    public required string OtherActivities { get; init; }

    /// <summary>"Compétences".</summary>
    public required string Competencies { get; init; }

    /// <summary>"Évaluations".</summary>
    public required string Evaluations { get; init; }

    /// <summary>"Modalités et critères d’évaluation".</summary>
    public required string EvaluationsAndCriteria { get; init; }

    /// <summary>"Comment on est évalué".</summary>
    public required string EvaluationSummary { get; init; }

    /// <summary>"Forme".</summary>
    public required string Form { get; init; }

    /// <summary>"Évalue", before the codes of competencies.</summary>
    public required string Verifies { get; init; }

    /// <summary>"Évaluée par", before the codes of evaluations.</summary>
    public required string VerifiedBy { get; init; }

    /// <summary>"Critères".</summary>
    public required string Criteria { get; init; }

    /// <summary>"Qui évalue quoi".</summary>
    public required string Matrix { get; init; }

    /// <summary>"Compétence".</summary>
    public required string Competency { get; init; }

    /// <summary>"Comment on l’obtient".</summary>
    public required string Obtaining { get; init; }

    /// <summary>"Prérequis".</summary>
    public required string Prerequisites { get; init; }

    /// <summary>"Pour entrer en formation".</summary>
    public required string Entry { get; init; }

    /// <summary>"Pour valider".</summary>
    public required string Validation { get; init; }

    /// <summary>"Équivalences".</summary>
    public required string Bridges { get; init; }

    /// <summary>"Ce qui donne ce bloc".</summary>
    public required string BridgesTo { get; init; }

    /// <summary>"Ce que donne ce bloc".</summary>
    public required string BridgesFrom { get; init; }

    /// <summary>"Certificateurs".</summary>
    public required string Certifiers { get; init; }

    /// <summary>"Accès et jurys".</summary>
    public required string Access { get; init; }

    /// <summary>"Voies d’accès à la certification", the caption of their table.</summary>
    public required string AccessCaption { get; init; }

    /// <summary>"Voie d’accès".</summary>
    public required string Route { get; init; }

    /// <summary>"Ouverte".</summary>
    public required string Open { get; init; }

    /// <summary>"Jury".</summary>
    public required string Jury { get; init; }

    /// <summary>"Composition du jury".</summary>
    public required string Juries { get; init; }

    /// <summary>"Modifiée le".</summary>
    public required string ChangedOn { get; init; }

    /// <summary>"Enregistrement".</summary>
    public required string Registration { get; init; }

    /// <summary>"Métiers accessibles tout de suite".</summary>
    public required string Jobs { get; init; }

    /// <summary>"Métiers accessibles avec de l’expérience".</summary>
    public required string JobsWithExperience { get; init; }

    /// <summary>"La fiche ne donne aucune compétence pour ce bloc."</summary>
    public required string NoCompetency { get; init; }

    /// <summary>"La fiche ne donne aucune évaluation pour ce bloc."</summary>
    public required string NoEvaluation { get; init; }

    /// <summary>"La fiche ne relie ce bloc à aucune activité."</summary>
    public required string NoActivity { get; init; }

    /// <summary>"Adresse permanente".</summary>
    public required string Address { get; init; }

    /// <summary>"Empreinte", before the hash.</summary>
    public required string Hash { get; init; }

    /// <summary>"Page", before its number.</summary>
    public required string Page { get; init; }

    /// <summary>What a QR code is, for those who do not see it.</summary>
    public required string Qr { get; init; }

    /// <summary>What the logo is, for those who do not see it.</summary>
    public required string Logo { get; init; }

    internal static SheetLabels Of(Typeset say) => new()
    {
        Certification = say["block.certification"],
        Level = say["catalogue.facet.level"],
        State = say["catalogue.facet.state"],
        Role = say["sheets.role"],
        Options = say["block.options"],
        Blocks = say["certification.blocks.title"],
        Objectives = say["certification.contents.objectifs"],
        Activities = say["sheets.activities"],
        OtherActivities = say["sheets.otherActivities"],
        Competencies = say["block.competencies"],
        Evaluations = say["block.evaluations"],
        EvaluationsAndCriteria = say["sheets.evaluationsAndCriteria"],
        EvaluationSummary = say["certification.completion.evaluations"],
        Form = say["evaluation.form"],
        Verifies = say["evaluation.verifies"],
        VerifiedBy = say["competency.verifiedBy"],
        Criteria = say["competency.criteria"],
        Matrix = say["block.matrix"],
        Competency = say["matrix.competency"],
        Obtaining = say["sheets.obtaining"],
        Prerequisites = say["certification.prerequisites.title"],
        Entry = say["certification.prerequisites.entry"],
        Validation = say["certification.prerequisites.validation"],
        Bridges = say["sheets.bridges"],
        BridgesTo = say["block.bridgesTo"],
        BridgesFrom = say["block.bridgesFrom"],
        Certifiers = say["certification.body.title"],
        Access = say["certification.access.title"],
        AccessCaption = say["certification.access.caption"],
        Route = say["certification.access.route"],
        Open = say["certification.access.open"],
        Jury = say["certification.access.jury"],
        Juries = say["certification.jury.title"],
        ChangedOn = say["certification.access.changed"],
        Registration = say["certification.registration.title"],
        Jobs = say["certification.outcomes.immediate"],
        JobsWithExperience = say["certification.outcomes.withExperience"],
        NoCompetency = say["block.noCompetency"],
        NoEvaluation = say["block.noEvaluation"],
        NoActivity = say["block.noActivity"],
        Address = say["sheets.address"],
        Hash = say["sheets.hash"],
        Page = say["sheets.page"],
        Qr = say["sheets.qr"],
        Logo = say.Fill("sheets.logo", ("school", say.Source.Catalogue.Settings.Organisation.Name.Value)),
    };
}
