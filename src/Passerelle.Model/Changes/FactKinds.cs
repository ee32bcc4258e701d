namespace Passerelle.Model;

/// <summary>
/// Every kind of fact that two versions are compared by. How a fiche prints its texts, the state of its lines in the open data and what
/// could not be read are left out: they say nothing about the certification.
/// </summary>
public static class FactKinds
{
    /// <summary>Official title.</summary>
    public static FactKind Title { get; } = new("intitule");

    /// <summary>Kind of diploma.</summary>
    public static FactKind Kind { get; } = new("type_diplome");

    /// <summary>Level.</summary>
    public static FactKind Level { get; } = new("niveau");

    /// <summary>Why there is no level.</summary>
    public static FactKind LevelAbsence { get; } = new("niveau_absent");

    /// <summary>Level of the nomenclature of 1969.</summary>
    public static FactKind Level1969 { get; } = new("niveau_1969");

    /// <summary>Specialities.</summary>
    public static FactKind Nsf { get; } = new("nsf", IsList: true);

    /// <summary>Formacode terms.</summary>
    public static FactKind Formacodes { get; } = new("formacode", IsList: true);

    /// <summary>Job cards.</summary>
    public static FactKind Rome { get; } = new("rome", IsList: true);

    /// <summary>Collective agreements named by the fiche.</summary>
    public static FactKind CollectiveAgreements { get; } = new("ccn", IsList: true);

    /// <summary>Identifiers of collective agreements.</summary>
    public static FactKind Idcc { get; } = new("idcc", IsList: true);

    /// <summary>Certifying bodies.</summary>
    public static FactKind Certifiers { get; } = new("certificateur", IsList: true);

    /// <summary>SIRET of a certifying body.</summary>
    public static FactKind CertifierSirets { get; } = new("certificateur_siret", IsList: true);

    /// <summary>Trade name of a certifying body.</summary>
    public static FactKind CertifierTradeNames { get; } = new("certificateur_nom_commercial", IsList: true);

    /// <summary>Web site of a certifying body.</summary>
    public static FactKind CertifierSites { get; } = new("certificateur_site", IsList: true);

    /// <summary>Whether partners are admitted.</summary>
    public static FactKind HasPartners { get; } = new("habilite_partenaires");

    /// <summary>What a partner may do.</summary>
    public static FactKind Partners { get; } = new("partenaire", IsList: true);

    /// <summary>Places.</summary>
    public static FactKind Venues { get; } = new("lieu", IsList: true);

    /// <summary>Aims and context.</summary>
    public static FactKind Objectives { get; } = new("objectifs");

    /// <summary>Activities of the occupation.</summary>
    public static FactKind Activities { get; } = new("activite", IsList: true);

    /// <summary>Tasks of an activity.</summary>
    public static FactKind Tasks { get; } = new("tache", IsList: true);

    /// <summary>Competencies attested beside the blocks.</summary>
    public static FactKind Attested { get; } = new("competence_attestee", IsList: true);

    /// <summary>Forms of evaluation announced for the whole.</summary>
    public static FactKind EvaluationSummary { get; } = new("evaluation_annoncee", IsList: true);

    /// <summary>How the certification is obtained.</summary>
    public static FactKind Completion { get; } = new("obtention");

    /// <summary>Name of an option.</summary>
    public static FactKind Options { get; } = new("option", IsList: true);

    /// <summary>Blocks of an option.</summary>
    public static FactKind OptionBlocks { get; } = new("option_blocs", IsList: true);

    /// <summary>Conditions beyond the blocks.</summary>
    public static FactKind Conditions { get; } = new("condition", IsList: true);

    /// <summary>Length of a condition.</summary>
    public static FactKind ConditionWeeks { get; } = new("condition_semaines", IsList: true);

    /// <summary>Whether candidates by experience are dispensed of a condition.</summary>
    public static FactKind ConditionWaivers { get; } = new("condition_dispense_vae", IsList: true);

    /// <summary>How long acquired parts hold.</summary>
    public static FactKind PartsValidity { get; } = new("validite_blocs");

    /// <summary>Economic sectors.</summary>
    public static FactKind Sectors { get; } = new("secteur", IsList: true);

    /// <summary>What introduces the occupations.</summary>
    public static FactKind JobsText { get; } = new("emplois_introduction");

    /// <summary>Occupations at once.</summary>
    public static FactKind Jobs { get; } = new("emploi", IsList: true);

    /// <summary>Occupations after some years.</summary>
    public static FactKind LaterJobs { get; } = new("emploi_avec_experience", IsList: true);

    /// <summary>Regulations of the occupation.</summary>
    public static FactKind Regulations { get; } = new("reglementation", IsList: true);

    /// <summary>What is asked before the training.</summary>
    public static FactKind Entry { get; } = new("prerequis_entree", IsList: true);

    /// <summary>What is asked before the validation.</summary>
    public static FactKind Validation { get; } = new("prerequis_validation", IsList: true);

    /// <summary>Whether blocks have prerequisites of their own.</summary>
    public static FactKind PrerequisitesByBlock { get; } = new("prerequis_par_bloc");

    /// <summary>Whether an access route is open.</summary>
    public static FactKind Routes { get; } = new("voie", IsList: true);

    /// <summary>Jury of an access route.</summary>
    public static FactKind RouteJuries { get; } = new("voie_jury", IsList: true);

    /// <summary>Composition of a jury.</summary>
    public static FactKind Juries { get; } = new("jury", IsList: true);

    /// <summary>Number of members of a jury.</summary>
    public static FactKind JuryMembers { get; } = new("jury_membres", IsList: true);

    /// <summary>Share of outside members of a jury.</summary>
    public static FactKind JuryShares { get; } = new("jury_part_externes", IsList: true);

    /// <summary>Nouvelle-Calédonie.</summary>
    public static FactKind NewCaledonia { get; } = new("nouvelle_caledonie");

    /// <summary>Polynésie française.</summary>
    public static FactKind FrenchPolynesia { get; } = new("polynesie_francaise");

    /// <summary>Bridges that give the whole certification.</summary>
    public static FactKind TotalEquivalences { get; } = new("correspondance_totale", IsList: true);

    /// <summary>Bridges that give blocks.</summary>
    public static FactKind PartialEquivalences { get; } = new("correspondance_partielle", IsList: true);

    /// <summary>Legal texts.</summary>
    public static FactKind LegalTexts { get; } = new("texte_officiel", IsList: true);

    /// <summary>On request or of right.</summary>
    public static FactKind RegistrationType { get; } = new("enregistrement");

    /// <summary>Day of the decision.</summary>
    public static FactKind Decision { get; } = new("decision");

    /// <summary>Years of registration.</summary>
    public static FactKind Years { get; } = new("duree");

    /// <summary>First day of the certifying courses.</summary>
    public static FactKind Start { get; } = new("debut_parcours");

    /// <summary>Last day of registration.</summary>
    public static FactKind Expiry { get; } = new("echeance");

    /// <summary>Last day of award.</summary>
    public static FactKind LastAward { get; } = new("derniere_delivrance");

    /// <summary>Day of publication.</summary>
    public static FactKind PublishedOn { get; } = new("publication");

    /// <summary>Last Journal officiel.</summary>
    public static FactKind LastJournal { get; } = new("dernier_journal_officiel");

    /// <summary>State that the fiche prints.</summary>
    public static FactKind PrintedState { get; } = new("statut");

    /// <summary>Holders of a promotion.</summary>
    public static FactKind PromotionsAwarded { get; } = new("promotion_certifies", IsList: true);

    /// <summary>Holders by experience of a promotion.</summary>
    public static FactKind PromotionsByExperience { get; } = new("promotion_vae", IsList: true);

    /// <summary>Rate of employment after six months.</summary>
    public static FactKind PromotionsEmployed { get; } = new("promotion_global_6m", IsList: true);

    /// <summary>Rate in the occupation after six months.</summary>
    public static FactKind PromotionsInOccupation { get; } = new("promotion_metier_6m", IsList: true);

    /// <summary>Rate in the occupation after two years.</summary>
    public static FactKind PromotionsLater { get; } = new("promotion_metier_2a", IsList: true);

    /// <summary>Promotions that were granted the level.</summary>
    public static FactKind PromotionsWithLevel { get; } = new("promotion_avec_niveau", IsList: true);

    /// <summary>Links.</summary>
    public static FactKind Links { get; } = new("lien", IsList: true);

    /// <summary>Certifications that this one replaces.</summary>
    public static FactKind Replaces { get; } = new("anterieure", IsList: true);

    /// <summary>Certifications that replace this one.</summary>
    public static FactKind ReplacedBy { get; } = new("remplacee_par", IsList: true);

    /// <summary>Whether a part can be validated (RS).</summary>
    public static FactKind PartialValidation { get; } = new("validation_partielle");

    /// <summary>Which part (RS).</summary>
    public static FactKind PartialScope { get; } = new("validation_partielle_perimetre");

    /// <summary>Levels of mastery (RS).</summary>
    public static FactKind Mastery { get; } = new("niveaux_maitrise");

    /// <summary>How it is renewed (RS).</summary>
    public static FactKind Renewal { get; } = new("renouvellement");

    /// <summary>How long it holds (RS).</summary>
    public static FactKind Validity { get; } = new("validite");

    /// <summary>Prose of the school.</summary>
    public static FactKind Presentation { get; } = new("presentation");

    /// <summary>Title of a block or of an evaluation.</summary>
    public static FactKind BlockTitle { get; } = new("titre");

    /// <summary>Code of a block as the fiche prints it.</summary>
    public static FactKind PrintedCode { get; } = new("code_publie");

    /// <summary>Part of a block in its certification.</summary>
    public static FactKind Role { get; } = new("role");

    /// <summary>Activities that a block serves.</summary>
    public static FactKind ServedActivities { get; } = new("activite_servie", IsList: true);

    /// <summary>Code of an evaluation.</summary>
    public static FactKind Code { get; } = new("code");

    /// <summary>Form of an evaluation.</summary>
    public static FactKind Form { get; } = new("forme");

    /// <summary>What the candidate does.</summary>
    public static FactKind Description { get; } = new("description");

    /// <summary>What the candidate hands in.</summary>
    public static FactKind Deliverables { get; } = new("livrable", IsList: true);

    /// <summary>Alone or in a group.</summary>
    public static FactKind Setting { get; } = new("modalite");

    /// <summary>In what the candidate answers.</summary>
    public static FactKind Medium { get; } = new("support");

    /// <summary>Duration of an evaluation.</summary>
    public static FactKind Lasting { get; } = new("duree_epreuve");

    /// <summary>Who judges an evaluation.</summary>
    public static FactKind Judges { get; } = new("jury_epreuve");

    /// <summary>Whether it is said what an evaluation verifies.</summary>
    public static FactKind SaysCoverage { get; } = new("competences_declarees");

    /// <summary>Competencies that an evaluation verifies.</summary>
    public static FactKind Verified { get; } = new("competence_evaluee", IsList: true);

    /// <summary>Criteria of an evaluation.</summary>
    public static FactKind Criteria { get; } = new("critere", IsList: true);

    /// <summary>All kinds, in the order in which they are told.</summary>
    public static ValueList<FactKind> All { get; } =
    [
        Title, Kind, Level, LevelAbsence, Level1969, Nsf, Formacodes, Rome, CollectiveAgreements, Idcc, Certifiers,
        CertifierSirets, CertifierTradeNames, CertifierSites, HasPartners, Partners, Venues, Objectives, Activities,
        Tasks, Attested, EvaluationSummary, Completion, Options, OptionBlocks, Conditions, ConditionWeeks,
        ConditionWaivers, PartsValidity, Sectors, JobsText, Jobs, LaterJobs, Regulations, Entry, Validation,
        PrerequisitesByBlock, Routes, RouteJuries, Juries, JuryMembers, JuryShares, NewCaledonia, FrenchPolynesia,
        TotalEquivalences, PartialEquivalences, LegalTexts, RegistrationType, Decision, Years, Start, Expiry, LastAward,
        PublishedOn, LastJournal, PrintedState, PromotionsAwarded, PromotionsByExperience, PromotionsEmployed,
        PromotionsInOccupation, PromotionsLater, PromotionsWithLevel, Links, Replaces, ReplacedBy, PartialValidation,
        PartialScope, Mastery, Renewal, Validity, Presentation,
        BlockTitle, PrintedCode, Role, ServedActivities,
        Code, Form, Description, Deliverables, Setting, Medium, Lasting, Judges, SaysCoverage, Verified, Criteria,
    ];
}
