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
        PurposeMarkers, MethodMarkers, UnobservableVerbs, WeakVerbs, FalseInfinitives, EvaluationForms, TemplateSlips,
        Misspellings, Accessibility, Transitions, HealthAndSafety, SupportVerbs, DesignVerbs, KnownAcronyms, FormerNames, NationalWordings);

    private static ValueList<WordListKind> Sorted(params IEnumerable<WordListKind> all) => all.OrderBy(each => each.Key, StringComparer.Ordinal).ToValueList();
}
