namespace Passerelle.Model;

/// <summary>A list of words that rules of the audit look for, and that a school may extend.</summary>
/// <param name="Key">Key in <c>site.yaml</c>, under <c>audit: listes:</c>, and name of the file of the words that come with the program.</param>
/// <param name="Description">What stands in it.</param>
public sealed record WordListKind(string Key, BilingualText Description);

/// <summary>The word lists of the audit. One line here and one file make a list.</summary>
public static class WordLists
{
    /// <summary>What opens the purpose of a competency.</summary>
    public static WordListKind PurposeMarkers { get; } = new(
        "marqueurs_finalite", new("Mots qui ouvrent la finalité d’une compétence : afin de, pour…", "Words that open the purpose of a competency: afin de, pour…"));

    /// <summary>Verbs that nobody can observe.</summary>
    public static WordListKind UnobservableVerbs { get; } = new(
        "verbes_non_observables", new("Verbes qu’une évaluation ne peut pas observer : connaître, savoir…", "Verbs that no evaluation can observe: connaître, savoir…"));

    /// <summary>Words that end like an infinitive and are none.</summary>
    public static WordListKind FalseInfinitives { get; } = new(
        "faux_infinitifs", new("Mots qui finissent comme un infinitif : atelier, cahier…", "Words that end like an infinitive: atelier, cahier…"));

    /// <summary>Names of forms of evaluation.</summary>
    public static WordListKind EvaluationForms { get; } = new(
        "formes_evaluation", new("Noms de formes d’évaluation : étude de cas, soutenance…", "Names of forms of evaluation: étude de cas, soutenance…"));

    /// <summary>Slips of the official template, for which no school is to blame.</summary>
    public static WordListKind TemplateSlips { get; } = new(
        "fautes_du_modele", new("Fautes du modèle officiel, jamais imputées à l’école", "Slips of the official template, never the school's"));

    /// <summary>Words that make no form of evaluation clearer.</summary>
    public static WordListKind GeneralEvaluationWords { get; } = new(
        "mots_generaux_evaluation", new("Mots qui ne précisent pas une évaluation : professionnelle, écrit…", "Words that make no evaluation clearer: professionnelle, écrit…"));

    /// <summary>Nouns of occupations, with which no title of an activity begins.</summary>
    public static WordListKind JobNouns { get; } = new(
        "noms_de_metiers", new("Noms de métiers, par lesquels le titre d’un bloc ne commence pas : chargé, technicien…", "Nouns of occupations, with which the title of a block does not begin: chargé, technicien…"));

    /// <summary>What a regulated occupation asks for.</summary>
    public static WordListKind Permits { get; } = new(
        "titres_reglementaires", new("Titres qu’une réglementation demande : habilitation, permis…", "Permits that a regulation asks for: habilitation, permis…"));

    /// <summary>Words with which a criterion says nothing that can be seen.</summary>
    public static WordListKind VagueCriteria { get; } = new(
        "criteres_vagues", new("Mots qui ne suffisent pas à un critère : correct, satisfaisant…", "Words that do not make a criterion: correct, satisfaisant…"));

    /// <summary>Words of assessment during the training.</summary>
    public static WordListKind FormativeWords { get; } = new(
        "evaluation_formative", new("Mots de l’évaluation pendant la formation : contrôle continu…", "Words of assessment during the training: contrôle continu…"));

    /// <summary>Words of tests near to work.</summary>
    public static WordListKind ProfessionalSituations { get; } = new(
        "situations_professionnelles", new("Mots des épreuves proches du travail : étude de cas, projet…", "Words of tests near to work: étude de cas, projet…"));

    /// <summary>Words of the adaptation of tests.</summary>
    public static WordListKind TestAdaptations { get; } = new(
        "amenagement_epreuves", new("Mots de l’aménagement des épreuves : handicap, tiers temps…", "Words of the adaptation of tests: handicap, tiers temps…"));

    /// <summary>Names of those who trained the candidates.</summary>
    public static WordListKind Trainers { get; } = new(
        "formateurs", new("Noms de ceux qui forment les candidats : formateur…", "Names of those who train the candidates: formateur…"));

    /// <summary>Texts and bodies that are no more.</summary>
    public static WordListKind RepealedReferences { get; } = new(
        "references_perimees", new("Textes et organismes qui n’existent plus : Pôle emploi…", "Texts and bodies that are no more: Pôle emploi…"));

    /// <summary>Known misspellings.</summary>
    public static WordListKind Misspellings { get; } = new(
        "fautes_frequentes", new("Fautes d’orthographe et de frappe connues", "Known misspellings and typing errors"));

    /// <summary>Words that speak of disability and accessibility.</summary>
    public static WordListKind Accessibility { get; } = new(
        "mots_accessibilite", new("Mots du handicap, de l’accessibilité et de l’inclusion", "Words of disability, accessibility and inclusion"));

    /// <summary>Words that speak of the ecological and the digital transition.</summary>
    public static WordListKind Transitions { get; } = new(
        "mots_transitions", new("Mots des transitions écologique et numérique", "Words of the ecological and the digital transition"));

    /// <summary>Words that speak of health and safety at work.</summary>
    public static WordListKind HealthAndSafety { get; } = new(
        "mots_sante_securite", new("Mots de la santé et de la sécurité au travail", "Words of health and safety at work"));

    /// <summary>Verbs of support, which share the action with others.</summary>
    public static WordListKind SupportVerbs { get; } = new(
        "verbes_appui", new("Verbes d’appui : participer à, contribuer à…", "Verbs of support: participer à, contribuer à…"));

    /// <summary>Verbs of analysis and design, which the upper levels speak of.</summary>
    public static WordListKind DesignVerbs { get; } = new(
        "verbes_conception", new("Verbes d’analyse, de conception et de pilotage", "Verbs of analysis, design and lead"));

    /// <summary>Sentences of national referentials.</summary>
    public static WordListKind NationalWordings { get; } = new(
        "textes_nationaux", new("Phrases des référentiels nationaux de diplômes", "Sentences of national referentials of diplomas"));

    /// <summary>Acronyms that everybody knows.</summary>
    public static WordListKind KnownAcronyms { get; } = new(
        "sigles_connus", new("Sigles qu’il n’est pas besoin de développer", "Acronyms that need not be expanded"));

    /// <summary>Regions and bodies that are no more.</summary>
    public static WordListKind FormerNames { get; } = new(
        "noms_perimes", new("Noms de régions et d’organismes qui n’existent plus", "Names of regions and bodies that are no more"));

    /// <summary>All of them, by key.</summary>
    public static ValueList<WordListKind> All { get; } = Sorted(
        PurposeMarkers,
        UnobservableVerbs,
        FalseInfinitives,
        EvaluationForms,
        TemplateSlips,
        GeneralEvaluationWords,
        JobNouns,
        Permits,
        VagueCriteria,
        FormativeWords,
        ProfessionalSituations,
        TestAdaptations,
        Trainers,
        RepealedReferences,
        Misspellings,
        Accessibility,
        Transitions,
        HealthAndSafety,
        SupportVerbs,
        DesignVerbs,
        NationalWordings,
        KnownAcronyms,
        FormerNames);

    private static ValueList<WordListKind> Sorted(params IEnumerable<WordListKind> all) => all.OrderBy(each => each.Key, StringComparer.Ordinal).ToValueList();
}
