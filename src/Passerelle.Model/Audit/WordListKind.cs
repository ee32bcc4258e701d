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

    /// <summary>What opens the method of a competency.</summary>
    public static WordListKind MethodMarkers { get; } = new(
        "marqueurs_methode", new("Mots qui ouvrent la méthode d’une compétence : à l’aide de…", "Words that open the method of a competency: à l'aide de…"));

    /// <summary>Verbs that nobody can observe.</summary>
    public static WordListKind UnobservableVerbs { get; } = new(
        "verbes_non_observables", new("Verbes qu’une évaluation ne peut pas observer : connaître, savoir…", "Verbs that no evaluation can observe: connaître, savoir…"));

    /// <summary>Verbs that say little.</summary>
    public static WordListKind WeakVerbs { get; } = new(
        "verbes_faibles", new("Verbes qui disent peu : participer à, veiller à…", "Verbs that say little: participer à, veiller à…"));

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

    /// <summary>All of them, by key.</summary>
    public static ValueList<WordListKind> All { get; } = Sorted(
        PurposeMarkers,
        MethodMarkers,
        UnobservableVerbs,
        WeakVerbs,
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
        RepealedReferences);

    private static ValueList<WordListKind> Sorted(params IEnumerable<WordListKind> all) => all.OrderBy(each => each.Key, StringComparer.Ordinal).ToValueList();
}
