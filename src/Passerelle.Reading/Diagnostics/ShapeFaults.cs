using Passerelle.Model;

namespace Passerelle.Reading.Diagnostics;

/// <summary>Faults of keys and values: PAS3xx.</summary>
public static class ShapeFaults
{
    /// <summary>A key that the format does not have.</summary>
    public static DiagnosticKind UnknownKey { get; } = new(
        "PAS301",
        Severity.Error,
        new("La clé « {0} » n’existe pas ici.", "The key '{0}' does not exist here."),
        new("clés admises : {1}.", "admitted keys: {1}."),
        new(
            "Une clé inconnue est presque toujours une faute de frappe, et sa valeur manquerait sur le site. Les clés s’écrivent en minuscules, sans accent, avec des traits de soulignement.",
            "An unknown key is nearly always a slip of the pen, and its value would be missing on the site. Keys are in lower case, without accents, with underscores."));

    /// <summary>A key that must be there.</summary>
    public static DiagnosticKind MissingKey { get; } = new(
        "PAS302",
        Severity.Error,
        new("La clé « {0} » manque.", "The key '{0}' is missing."),
        new("ajouter « {0}: » à ce niveau.", "add '{0}:' at this level."),
        new(
            "Sans cette valeur, la page ne dirait pas l’essentiel. Le schéma JSON du dossier input/schema/ donne les clés requises, et l’éditeur les propose.",
            "Without this value the page would not say the main thing. The JSON Schema in input/schema/ lists the required keys, and the editor offers them."));

    /// <summary>Something else than a single value.</summary>
    public static DiagnosticKind ScalarExpected { get; } = new(
        "PAS303",
        Severity.Error,
        new("Une seule valeur est attendue ici.", "A single value is expected here."),
        new("écrire la valeur sur la même ligne que la clé, sans tiret ni sous-clé.", "write the value on the line of the key, without dash or sub-key."),
        new(
            "La valeur est une liste ou un groupe de clés, là où le format attend un texte, un nombre, une date ou un code. Exemple : titre: Vente.",
            "The value is a list or a group of keys, where the format expects a text, a number, a date or a code. Example: titre: Vente."));

    /// <summary>Something else than a date.</summary>
    public static DiagnosticKind BadDate { get; } = new(
        "PAS304",
        Severity.Error,
        new("« {0} » n’est pas une date.", "'{0}' is not a date."),
        new("écrire l’année, le mois et le jour : 2030-10-27.", "write year, month and day: 2030-10-27."),
        new(
            "Les dates s’écrivent AAAA-MM-JJ : elles se trient et ne se lisent que d’une façon. Le jour doit exister au calendrier.",
            "Dates are written YYYY-MM-DD: they sort, and can be read in one way only. The day must exist in the calendar."));

    /// <summary>A code that is not spelled as its kind asks.</summary>
    public static DiagnosticKind BadCode { get; } = new(
        "PAS305",
        Severity.Error,
        new("« {0} » n’est pas un code bien formé.", "'{0}' is not a well-formed code."),
        new("l’écrire comme {1}.", "write it like {1}."),
        new(
            "Les codes deviennent des adresses et relient les fichiers entre eux : leur forme est fixée. Ils s’écrivent sans espace, comme la fiche officielle les imprime.",
            "Codes become addresses and link files with each other: their form is fixed. They are written without blanks, as the official fiche prints them."));

    /// <summary>A word that is not in the list.</summary>
    public static DiagnosticKind UnknownValue { get; } = new(
        "PAS306",
        Severity.Error,
        new("« {0} » n’est pas une valeur admise.", "'{0}' is not an admitted value."),
        new("valeurs admises : {1}.", "admitted values: {1}."),
        new(
            "Cette clé n’admet que les mots d’une liste, écrits en minuscules et sans accent. La liste se trouve aussi dans le schéma JSON, que l’éditeur propose à la saisie.",
            "This key admits only the words of a list, in lower case and without accents. The list is in the JSON Schema too, which the editor offers while typing."));

    /// <summary>Something else than a whole number within bounds.</summary>
    public static DiagnosticKind BadNumber { get; } = new(
        "PAS307",
        Severity.Error,
        new("« {0} » n’est pas un nombre entier de {1} à {2}.", "'{0}' is not a whole number from {1} to {2}."),
        new("écrire des chiffres seulement, sans unité ni espace.", "write digits only, without unit or blank."),
        new(
            "Un nombre s’écrit en chiffres : semaines: 12. L’unité est celle de la clé.",
            "A number is written in digits: semaines: 12. The unit is that of the key."));

    /// <summary>Something else than a duration.</summary>
    public static DiagnosticKind BadDuration { get; } = new(
        "PAS308",
        Severity.Error,
        new("« {0} » n’est pas une durée.", "'{0}' is not a duration."),
        new("écrire « 45 min », « 2 h » ou « 1 h 30 ».", "write '45 min', '2 h' or '1 h 30'."),
        new(
            "Une durée d’épreuve s’écrit en heures et minutes, avec une espace. Si la fiche donne une fourchette, la dire dans la description.",
            "The duration of an evaluation is written in hours and minutes, with a blank. If the fiche gives a range, say it in the description."));

    /// <summary>An address that is none, or not a safe one.</summary>
    public static DiagnosticKind BadAddress { get; } = new(
        "PAS309",
        Severity.Error,
        new("« {0} » n’est pas une adresse admise.", "'{0}' is not an admitted address."),
        new("écrire une adresse en https://, http:// ou mailto:.", "write an address in https://, http:// or mailto:."),
        new(
            "Une adresse devient un lien du site : les autres formes (javascript:, file:, data:) seraient dangereuses pour les visiteurs. Exemple : https://www.francecompetences.fr/.",
            "An address becomes a link of the site: other forms (javascript:, file:, data:) would be dangerous for visitors. Example: https://www.francecompetences.fr/."));

    /// <summary>A key or a dash without a value.</summary>
    public static DiagnosticKind NoValue { get; } = new(
        "PAS310",
        Severity.Error,
        new("Il n’y a pas de valeur ici.", "There is no value here."),
        new("écrire la valeur, ou retirer la ligne.", "write the value, or remove the line."),
        new(
            "Une clé sans valeur laisse croire que l’information est donnée. Une clé facultative se retire ; une liste vide s’écrit [].",
            "A key without a value makes believe that the information is given. Remove an optional key; write an empty list as []."));

    /// <summary>Something else than a colour.</summary>
    public static DiagnosticKind BadColour { get; } = new(
        "PAS311",
        Severity.Error,
        new("« {0} » n’est pas une couleur.", "'{0}' is not a colour."),
        new("l’écrire entre guillemets, en hexadécimal : \"#2d3fa6\".", "write it in quotes, in hexadecimal: \"#2d3fa6\"."),
        new(
            "La couleur de marque sert de base aux deux thèmes, clair et sombre. Sans guillemets, YAML prend le # pour le début d’un commentaire.",
            "The brand colour is the base of both themes, light and dark. Without quotes, YAML takes the # for the start of a comment."));

    /// <summary>A version of the format that this program does not read.</summary>
    public static DiagnosticKind UnknownSchema { get; } = new(
        "PAS312",
        Severity.Error,
        new("La version {0} du format n’est pas connue de ce programme.", "This program does not know version {0} of the format."),
        new("écrire « schema: {1} », ou mettre le programme à jour.", "write 'schema: {1}', or update the program."),
        new(
            "Le numéro de schema dit selon quelle version du format les fichiers sont écrits. Il ne change que lorsque d’anciens fichiers ne peuvent plus être lus tels quels.",
            "The schema number says by which version of the format the files are written. It changes only when older files can no longer be read as they are."));

    /// <summary>Something else than a list.</summary>
    public static DiagnosticKind ListExpected { get; } = new(
        "PAS313",
        Severity.Error,
        new("Une liste est attendue ici.", "A list is expected here."),
        new("écrire un élément par ligne, chacun après un tiret.", "write one item a line, each after a dash."),
        new(
            "La clé peut avoir plusieurs valeurs : elle prend une liste, même pour une seule. Exemple : rome: [L1302].",
            "The key can have several values: it takes a list, even for a single one. Example: rome: [L1302]."));

    /// <summary>Something else than keys.</summary>
    public static DiagnosticKind KeysExpected { get; } = new(
        "PAS314",
        Severity.Error,
        new("Des clés sont attendues ici.", "Keys are expected here."),
        new("clés admises : {0}.", "admitted keys: {0}."),
        new(
            "La valeur est un texte ou une liste, là où le format attend un groupe de clés en retrait. Exemple : organisation: {nom: École}.",
            "The value is a text or a list, where the format expects a group of indented keys. Example: organisation: {nom: École}."));

    /// <summary>A list that needs an item.</summary>
    public static DiagnosticKind EmptyList { get; } = new(
        "PAS315",
        Severity.Error,
        new("Cette liste doit avoir au moins un élément.", "This list must have at least one item."),
        new("ajouter un élément, ou retirer l’entrée qui la contient.", "add an item, or remove the entry that holds it."),
        new(
            "Une option sans bloc ou une correspondance sans certification détenue ne voudrait rien dire.",
            "An option without a block, or a bridge without a certification held, would mean nothing."));

    internal static IEnumerable<DiagnosticKind> All =>
    [
        UnknownKey, MissingKey, ScalarExpected, BadDate, BadCode, UnknownValue, BadNumber, BadDuration, BadAddress, NoValue, BadColour,
        UnknownSchema, ListExpected, KeysExpected, EmptyList,
    ];
}
