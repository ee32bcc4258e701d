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

    /// <summary>All of them, by key.</summary>
    public static ValueList<WordListKind> All { get; } = Sorted(
        PurposeMarkers, MethodMarkers, UnobservableVerbs, WeakVerbs, FalseInfinitives, EvaluationForms, TemplateSlips, GeneralEvaluationWords, JobNouns, Permits);

    private static ValueList<WordListKind> Sorted(params IEnumerable<WordListKind> all) => all.OrderBy(each => each.Key, StringComparer.Ordinal).ToValueList();
}
