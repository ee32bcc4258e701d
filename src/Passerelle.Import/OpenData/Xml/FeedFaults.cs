using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>Faults of the open data XML: PAS720 to PAS729.</summary>
public static class FeedFaults
{
    /// <summary>The outermost element is not FICHES.</summary>
    public static DiagnosticKind NotAFeed { get; } = new(
        "PAS720",
        Severity.Error,
        new(
            "Ce XML n’est pas un flux de fiches : son premier élément est « {0} », non FICHES.",
            "This XML is not a feed of fiches: its first element is '{0}', not FICHES."),
        new(
            "donner le fichier XML des données ouvertes de France compétences, tel qu’il a été téléchargé.",
            "give the XML file of the open data of France compétences, as it was downloaded."),
        new(
            "Le flux officiel des fiches RNCP et RS commence par l’élément FICHES, qui contient un élément FICHE par certification. Un "
            + "autre XML, la page d’une fiche enregistrée par exemple, se reconnaît à autre chose.",
            "The official feed of RNCP and RS fiches begins with the element FICHES, which holds one element FICHE for each "
            + "certification. Other XML, a saved page for instance, begins otherwise."));

    /// <summary>There is a DOCTYPE.</summary>
    public static DiagnosticKind DoctypeRefused { get; } = new(
        "PAS721",
        Severity.Error,
        new("Le fichier contient une déclaration DOCTYPE : il est refusé.", "The file holds a DOCTYPE declaration: it is refused."),
        new("télécharger de nouveau le flux officiel, qui n’en a pas.", "download the official feed again, which has none."),
        new(
            "Une déclaration DOCTYPE peut faire lire d’autres fichiers de la machine ou remplir la mémoire. Le flux officiel n’en "
            + "contient pas : un fichier qui en contient vient d’ailleurs.",
            "A DOCTYPE declaration can make other files of the machine be read, or fill the memory. The official feed has none: a "
            + "file that has one comes from elsewhere."));

    /// <summary>The bytes are not of the encoding that the file declares.</summary>
    public static DiagnosticKind WrongEncoding { get; } = new(
        "PAS722",
        Severity.Error,
        new(
            "Le fichier se dit encodé en {0}, mais ne peut pas être lu ainsi.",
            "The file says that it is encoded in {0}, but cannot be read so."),
        new("l’enregistrer de nouveau en UTF-8, ou télécharger de nouveau le flux.", "save it again as UTF-8, or download the feed again."),
        new(
            "Le flux officiel est en UTF-8. Un fichier passé par un autre outil peut se dire en UTF-8 et contenir des lettres "
            + "accentuées en Windows-1252 ou en ISO-8859-1 : elles seraient fausses. Les fiches entières qui précèdent sont reprises.",
            "The official feed is UTF-8. A file that went through another tool may say UTF-8 and hold accented letters in "
            + "Windows-1252 or ISO-8859-1: they would be wrong. Whole fiches before that place are imported."));

    /// <summary>No fiche at all.</summary>
    public static DiagnosticKind NoFiche { get; } = new(
        "PAS723",
        Severity.Error,
        new("Le flux ne contient aucune fiche.", "The feed holds no fiche."),
        new("vérifier que c’est le bon fichier.", "check that it is the right file."),
        new(
            "Un flux contient un élément FICHE par certification. Celui-ci n’en a aucun : il n’y a rien à importer.",
            "A feed holds one element FICHE for each certification. This one has none: there is nothing to import."));

    /// <summary>It is not well-formed XML from here on.</summary>
    public static DiagnosticKind Malformed { get; } = new(
        "PAS724",
        Severity.Error,
        new("À partir d’ici, le fichier n’est plus un XML bien formé.", "From here on the file is not well-formed XML."),
        new(
            "télécharger de nouveau le flux ; les fiches entières qui précèdent sont reprises.",
            "download the feed again; whole fiches before this place are imported."),
        new(
            "Une balise n’est pas fermée, en ferme une autre, ou un signe réservé n’est pas protégé. La suite ne peut pas être lue sans "
            + "deviner ; l’import s’arrête là et garde ce qui précède.",
            "A tag is not closed, closes another one, or a reserved sign is not escaped. What follows cannot be read without "
            + "guessing; the import stops there and keeps what comes before."));

    /// <summary>The file ends too early.</summary>
    public static DiagnosticKind Truncated { get; } = new(
        "PAS725",
        Severity.Error,
        new("Le fichier est coupé : il finit au milieu d’un élément.", "The file is cut: it ends in the middle of an element."),
        new("télécharger de nouveau le flux ; les fiches entières sont reprises.", "download the feed again; whole fiches are imported."),
        new(
            "Un téléchargement interrompu laisse un fichier incomplet. Les fiches entières sont importées, celle qui est coupée ne "
            + "l’est pas.",
            "A download that was interrupted leaves an incomplete file. Whole fiches are imported, the one that is cut is not."));

    /// <summary>A fiche is beyond the limits.</summary>
    public static DiagnosticKind BeyondLimits { get; } = new(
        "PAS726",
        Severity.Error,
        new(
            "La fiche dépasse {0} octets ou {1} niveaux d’éléments : l’import s’arrête.",
            "The fiche has more than {0} bytes or more than {1} levels of elements: the import stops."),
        new(
            "vérifier le fichier : aucune fiche officielle n’approche de ces limites.",
            "check the file: no official fiche comes near these limits."),
        new(
            "Une fiche officielle pèse moins d’un mégaoctet et compte six niveaux d’éléments. Ces limites protègent d’un fichier abîmé "
            + "ou fait pour remplir la mémoire.",
            "An official fiche has less than one megabyte and six levels of elements. The limits protect from a file that is damaged, "
            + "or made to fill the memory."));

    /// <summary>Several fiches, and no choice.</summary>
    public static DiagnosticKind SeveralFiches { get; } = new(
        "PAS727",
        Severity.Error,
        new(
            "Le flux contient plusieurs fiches ({0}, {1} …) : il faut choisir.",
            "The feed holds several fiches ({0}, {1} …): choose among them."),
        new(
            "ajouter --number {0}, --siret pour un certificateur, ou --all pour toutes.",
            "add --number {0}, --siret for one certifier, or --all for every one."),
        new(
            "Le flux officiel contient plus de 25 000 fiches. Une école n’importe le plus souvent que les siennes : par numéro "
            + "(--number RNCP41481), ou par le SIRET de leur certificateur (--siret 39179458300065).",
            "The official feed holds more than 25,000 fiches. A school mostly imports its own: by number (--number RNCP41481), or by "
            + "the SIRET of their certifier (--siret 39179458300065)."));

    /// <summary>What was asked for is not in the feed.</summary>
    public static DiagnosticKind NotFound { get; } = new(
        "PAS728",
        Severity.Error,
        new("Aucune fiche du flux ne répond à « {0} ».", "No fiche of the feed answers to '{0}'."),
        new(
            "vérifier le numéro ou le SIRET ; les fiches RS sont dans un autre fichier que les fiches RNCP.",
            "check the number or the SIRET; RS fiches are in another file than RNCP fiches."),
        new(
            "Le flux a été lu jusqu’au bout sans trouver ce qui a été demandé par --number ou --siret. France compétences publie un "
            + "fichier pour le RNCP et un autre pour le répertoire spécifique.",
            "The feed was read to its end without finding what --number or --siret asked for. France compétences publishes one file "
            + "for the RNCP and another for the Répertoire spécifique."));

    /// <summary>A fiche without a number.</summary>
    public static DiagnosticKind NumberUnusable { get; } = new(
        "PAS729",
        Severity.Warning,
        new(
            "Cette fiche n’a pas de numéro utilisable (« {0} ») : elle n’est pas importée.",
            "This fiche has no number that can be used ('{0}'): it is not imported."),
        new("lui donner un NUMERO_FICHE de la forme RNCP41481 ou RS6232.", "give it a NUMERO_FICHE like RNCP41481 or RS6232."),
        new(
            "Le numéro nomme le dossier et les adresses de la certification ; sans lui, l’import ne sait pas où l’écrire.",
            "The number names the folder and the addresses of the certification; without it, the import does not know where to write it."));

    /// <summary>The list.</summary>
    public static ValueList<DiagnosticKind> All { get; } =
        [NotAFeed, DoctypeRefused, WrongEncoding, NoFiche, Malformed, Truncated, BeyondLimits, SeveralFiches, NotFound, NumberUnusable];
}
