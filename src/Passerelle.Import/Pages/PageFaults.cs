using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Faults of pages: PAS730 to PAS739.</summary>
internal static class PageFaults
{
    /// <summary>A page without a number.</summary>
    public static DiagnosticKind NumberMissing { get; } = new(
        "PAS730",
        Severity.Error,
        new("La page ne donne aucun numéro de fiche.", "The page gives no number of a fiche."),
        new("ajouter en tête une ligne « N° de fiche : RNCPnnnnn ».", "add a line 'N° de fiche : RNCPnnnnn' at the head."),
        new(
            "Le numéro nomme le dossier et relie la fiche aux autres. L’import le cherche sous « N° de fiche », puis dans les codes des blocs, comme RNCP41481BC01.",
            "The number names the folder and links the fiche to others. The import looks for it under 'N° de fiche', then in the codes of the blocks, such as RNCP41481BC01."));

    /// <summary>A page of several fiches.</summary>
    public static DiagnosticKind SeveralFiches { get; } = new(
        "PAS731",
        Severity.Error,
        new("La page tient plusieurs fiches : {0}.", "The page holds several fiches: {0}."),
        new("enregistrer chaque fiche dans son fichier.", "save each fiche in a file of its own."),
        new(
            "Rien ne dit, dans une page de plusieurs fiches, à laquelle appartient une rubrique. L’import refuse de deviner.",
            "Nothing in a page of several fiches says to which one a section belongs. The import refuses to guess."));

    /// <summary>A text above the limit.</summary>
    public static DiagnosticKind TooLong { get; } = new(
        "PAS732",
        Severity.Error,
        new("La page compte {0} caractères ; la limite est de {1}.", "The page has {0} characters; the limit is {1}."),
        new("vérifier que le fichier est bien la page d’une fiche.", "check that the file is the page of a fiche."),
        new(
            "La page d’une fiche compte moins de 200 000 caractères. La limite protège d’un fichier pris par erreur.",
            "The page of a fiche has less than 200,000 characters. The limit protects from a file taken by mistake."));

    /// <summary>Elements within elements without end.</summary>
    public static DiagnosticKind TooDeep { get; } = new(
        "PAS733",
        Severity.Error,
        new("Les éléments HTML sont imbriqués sur plus de {0} niveaux.", "The HTML elements are nested more than {0} levels deep."),
        new("enregistrer de nouveau la page depuis le navigateur.", "save the page again from the browser."),
        new(
            "La page d’une fiche imbrique une trentaine d’éléments. Au-delà de la limite, le fichier est abîmé ou fait pour nuire.",
            "The page of a fiche nests about thirty elements. Beyond the limit, the file is damaged or made to harm."));

    /// <summary>A page of more lines than any fiche has.</summary>
    public static DiagnosticKind TooManyLines { get; } = new(
        "PAS734",
        Severity.Error,
        new("La page compte {0} lignes ; la limite est de {1}.", "The page has {0} lines; the limit is {1}."),
        new("vérifier que le fichier est bien la page d’une fiche.", "check that the file is the page of a fiche."),
        new(
            "La page d’une fiche compte quelques centaines de lignes. La limite protège d’un fichier pris par erreur.",
            "The page of a fiche has some hundreds of lines. The limit protects from a file taken by mistake."));

    /// <summary>All of them.</summary>
    public static ValueList<DiagnosticKind> All { get; } = [NumberMissing, SeveralFiches, TooLong, TooDeep, TooManyLines];

    /// <summary>The page is refused.</summary>
    public static ImportException Refusal(DiagnosticKind kind, string page, params string[] arguments) =>
        new(new Diagnostic(kind, SourceSpan.StartOf(page), [.. arguments]));

    /// <summary>The only number of a page.</summary>
    /// <exception cref="ImportException">There is none, or there are several.</exception>
    public static CertificationNumber TheOnlyOf(IReadOnlyList<CertificationNumber> numbers, string page) => numbers.Count switch
    {
        0 => throw Refusal(NumberMissing, page),
        1 => numbers[0],
        _ => throw Refusal(SeveralFiches, page, string.Join(", ", numbers)),
    };
}
