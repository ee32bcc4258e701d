using Passerelle.Model;

namespace Passerelle.Import.Sources;

/// <summary>Faults of what is given to import: PAS701 to PAS719.</summary>
public static class SourceFaults
{
    /// <summary>Nothing at this path.</summary>
    public static DiagnosticKind PathMissing { get; } = new(
        "PAS701",
        Severity.Error,
        new("La source « {0} » n’existe pas.", "The source '{0}' does not exist."),
        new("vérifier le chemin ; les guillemets sont nécessaires s’il contient des espaces.", "check the path; it needs quotes if it has spaces."),
        new(
            "Une source est un fichier (page, flux XML, ZIP, nomenclature) ou le dossier d’un lot CSV, donné par son chemin.",
            "A source is a file (page, XML feed, ZIP, nomenclature) or the folder of a CSV bundle, given by its path."));

    /// <summary>The system does not let us read it.</summary>
    public static DiagnosticKind Unreadable { get; } = new(
        "PAS702",
        Severity.Error,
        new("La source ne peut pas être lue.", "The source cannot be read."),
        new("vérifier ses droits et qu’aucun autre programme ne la tient ouverte.", "check its permissions, and that no other program holds it open."),
        new(
            "Le système a refusé la lecture, ou le fichier a disparu pendant qu’elle avait lieu.",
            "The system refused to read it, or the file went away meanwhile."));

    /// <summary>Nothing that we know.</summary>
    public static DiagnosticKind NotRecognised { get; } = new(
        "PAS703",
        Severity.Error,
        new("La source n’est pas reconnue ; elle commence par « {0} ».", "The source is not recognised; it begins with '{0}'."),
        new(
            "donner le texte ou le HTML d’une page de fiche, le flux XML (racine FICHES), son ZIP, un lot CSV ou une nomenclature (code et libellé).",
            "give the text or the HTML of a fiche page, the XML feed (root FICHES), its ZIP, a CSV bundle or a nomenclature (code and label)."),
        new(
            "Une source se reconnaît à son contenu, jamais à son nom : la racine FICHES ou FICHE d’un flux XML, les balises d’une page HTML, les titres du modèle d’une fiche, l’en-tête d’une table de codes.",
            "A source is known by its content, never by its name: the root FICHES or FICHE of an XML feed, the tags of an HTML page, the headings of the template of a fiche, the header of a table of codes."));

    /// <summary>Another encoding.</summary>
    public static DiagnosticKind NotUtf8 { get; } = new(
        "PAS704",
        Severity.Error,
        new("Le fichier n’est pas en UTF-8 : il semble encodé en {0}.", "The file is not in UTF-8: it seems to be encoded in {0}."),
        new(
            "l’enregistrer de nouveau en UTF-8, ou le convertir : iconv -f {0} -t UTF-8 fichier > nouveau.",
            "save it again as UTF-8, or convert it: iconv -f {0} -t UTF-8 file > new."),
        new(
            "Deviner l’encodage changerait des lettres sans que rien ne le montre. Le nom donné ici est le plus probable, d’après l’octet qui tient lieu de é.",
            "Guessing the encoding would change letters with nothing to show it. The name given here is the most probable one, by the byte that stands for é."));

    /// <summary>UTF-8 with bytes that are none.</summary>
    public static DiagnosticKind Utf8Damaged { get; } = new(
        "PAS705",
        Severity.Error,
        new("Le fichier est en UTF-8, mais des octets y sont abîmés.", "The file is in UTF-8, but some of its bytes are damaged."),
        new("télécharger ou copier de nouveau la source.", "download or copy the source again."),
        new(
            "Un transfert interrompu ou un assemblage de textes d’encodages différents laisse des octets qui ne sont aucune lettre. Les ignorer perdrait du texte.",
            "A transfer that was interrupted, or texts of different encodings put together, leave bytes that are no letter. Ignoring them would lose text."));

    /// <summary>Above the limit of its kind.</summary>
    public static DiagnosticKind TooLarge { get; } = new(
        "PAS706",
        Severity.Error,
        new("Le fichier dépasse {0} Mio.", "The file has more than {0} MiB."),
        new("vérifier que ce fichier est bien celui que l’on voulait importer.", "check that this is the file which was meant."),
        new(
            "Une page de fiche pèse moins de 1 Mio et une nomenclature moins de 20 ; les limites de 4 et de 64 Mio protègent d’un fichier pris par erreur. Un flux XML n’a pas de limite.",
            "A fiche page has less than 1 MiB and a nomenclature less than 20; the limits of 4 and 64 MiB protect from a file taken by mistake. An XML feed has no limit."));

    /// <summary>A folder without a table of the bundle.</summary>
    public static DiagnosticKind FolderWithoutBundle { get; } = new(
        "PAS707",
        Severity.Error,
        new("Le dossier « {0} » ne contient pas de lot CSV.", "The folder '{0}' holds no CSV bundle."),
        new("donner un par un les fichiers à importer.", "give the files to import one by one."),
        new(
            "Un dossier n’est lu que s’il contient les fichiers du lot CSV officiel. Les pages, les flux et les nomenclatures se donnent par leur fichier, plusieurs à la suite si l’on veut.",
            "A folder is only read if it holds the files of the official CSV bundle. Pages, feeds and nomenclatures are given by their file, several in a row if one likes."));

    /// <summary>A bundle without the list of fiches.</summary>
    public static DiagnosticKind BundleWithoutStandard { get; } = new(
        "PAS708",
        Severity.Error,
        new("Le lot CSV « {0} » n’a pas la table Standard.", "The CSV bundle '{0}' has no table Standard."),
        new("y remettre le fichier export_fiches_CSV_Standard.", "put the file export_fiches_CSV_Standard back."),
        new(
            "La table Standard donne la liste des fiches et leurs intitulés : les neuf autres ne font que la compléter.",
            "The table Standard gives the list of the fiches and their titles: the nine others only complete it."));

    /// <summary>One file of a bundle.</summary>
    public static DiagnosticKind LoneTable { get; } = new(
        "PAS709",
        Severity.Error,
        new("Ce fichier est la table « {0} » d’un lot CSV : seule, elle ne fait pas une fiche.", "This file is the table '{0}' of a CSV bundle: alone, it makes no fiche."),
        new("donner le dossier qui contient tout le lot, ou son ZIP.", "give the folder that holds the whole bundle, or its ZIP."),
        new(
            "L’export CSV répartit une fiche dans dix fichiers. Ils se lisent ensemble.",
            "The CSV export spreads a fiche over ten files. They are read together."));

    /// <summary>A broken archive.</summary>
    public static DiagnosticKind ZipUnreadable { get; } = new(
        "PAS710",
        Severity.Error,
        new("L’archive « {0} » est abîmée ou coupée.", "The archive '{0}' is damaged or cut."),
        new("la télécharger de nouveau.", "download it again."),
        new(
            "La liste des fichiers d’un ZIP se trouve à sa fin : un téléchargement interrompu le rend illisible en entier.",
            "The list of the files of a ZIP stands at its end: a download that was interrupted makes all of it unreadable."));

    /// <summary>A name that leads out of the archive.</summary>
    public static DiagnosticKind ZipEntryPath { get; } = new(
        "PAS711",
        Severity.Error,
        new("L’archive est refusée : le nom d’entrée « {0} » sort de l’archive.", "The archive is refused: the entry name '{0}' leads out of it."),
        new("refaire l’archive, avec des chemins relatifs et des barres obliques.", "make the archive again, with relative paths and forward slashes."),
        new(
            "Un chemin absolu, « .. » ou une barre inverse sert à écrire hors du dossier où l’on décompresse. Passerelle ne décompresse rien sur le disque et refuse quand même de telles archives.",
            "An absolute path, '..' or a backslash serves to write outside of the folder that one unpacks into. Passerelle unpacks nothing to the disk and refuses such archives all the same."));

    /// <summary>A password.</summary>
    public static DiagnosticKind ZipEncrypted { get; } = new(
        "PAS712",
        Severity.Error,
        new("L’archive est protégée par un mot de passe : « {0} ».", "The archive is protected by a password: '{0}'."),
        new("la décompresser, puis donner son contenu.", "unpack it, then give its content."),
        new("Les archives officielles ne sont pas protégées.", "The official archives are not protected."));

    /// <summary>More entries than any export has.</summary>
    public static DiagnosticKind ZipTooManyEntries { get; } = new(
        "PAS713",
        Severity.Error,
        new("L’archive contient {0} fichiers ; la limite est de {1}.", "The archive holds {0} files; the limit is {1}."),
        new("ne garder dans l’archive que le flux XML ou le lot CSV.", "keep only the XML feed or the CSV bundle in the archive."),
        new("Une archive officielle contient un à dix fichiers.", "An official archive holds one to ten files."));

    /// <summary>It unpacks beyond the limit.</summary>
    public static DiagnosticKind ZipTooLarge { get; } = new(
        "PAS714",
        Severity.Error,
        new("« {0} » se décompresse à plus de cent fois sa taille, ou à plus de 4 Gio.", "'{0}' unpacks to more than a hundred times its size, or to more than 4 GiB."),
        new("vérifier d’où vient l’archive.", "check where the archive comes from."),
        new(
            "Le flux officiel se décompresse à huit fois sa taille. Au-delà de ces limites, une archive est faite pour épuiser la mémoire : les octets sont comptés à mesure qu’ils sortent.",
            "The official feed unpacks to eight times its size. Beyond these limits an archive is made to exhaust memory: the bytes are counted as they come out."));

    /// <summary>Nothing to import in it.</summary>
    public static DiagnosticKind ZipWithoutSource { get; } = new(
        "PAS715",
        Severity.Error,
        new("L’archive « {0} » ne contient ni flux XML ni lot CSV.", "The archive '{0}' holds neither an XML feed nor a CSV bundle."),
        new("la décompresser, puis donner les pages ou les nomenclatures par leur fichier.", "unpack it, then give the pages or the nomenclatures by their file."),
        new(
            "Une archive n’est lue que si elle contient un flux XML (racine FICHES) ou les fichiers du lot CSV. Les archives dans l’archive ne sont pas ouvertes.",
            "An archive is only read if it holds an XML feed (root FICHES) or the files of the CSV bundle. Archives in the archive are not opened."));

    /// <summary>More than one source in it.</summary>
    public static DiagnosticKind ZipAmbiguous { get; } = new(
        "PAS716",
        Severity.Error,
        new("L’archive « {0} » contient plusieurs sources.", "The archive '{0}' holds several sources."),
        new("la décompresser, puis donner les sources une par une.", "unpack it, then give the sources one by one."),
        new("Une archive officielle contient un seul flux ou un seul lot.", "An official archive holds one feed or one bundle."));

    /// <summary>A link that leads out of the folder.</summary>
    public static DiagnosticKind LinkRefused { get; } = new(
        "PAS717",
        Severity.Error,
        new("Le lien symbolique « {0} » sort du dossier.", "The symbolic link '{0}' leads out of the folder."),
        new("mettre le fichier lui-même dans le dossier.", "put the file itself into the folder."),
        new(
            "Un lien peut faire publier un fichier privé par erreur. Le dossier donné peut être un lien ; ceux qu’il contient doivent mener à ses propres fichiers.",
            "A link can publish a private file by mistake. The folder that is given may be a link; those that it holds must lead to its own files."));

    /// <summary>A PDF.</summary>
    public static DiagnosticKind Pdf { get; } = new(
        "PAS718",
        Severity.Error,
        new("La source est un PDF.", "The source is a PDF."),
        new("en copier tout le texte dans un fichier, et donner ce fichier.", "copy all of its text into a file, and give that file."),
        new(
            "Le texte d’un PDF de fiche se lit comme celui d’une page. Un lecteur de PDF sait tout sélectionner et copier ; pdftotext le fait aussi.",
            "The text of a fiche in PDF reads like that of a page. A PDF reader can select and copy all of it; so does pdftotext."));

    /// <summary>Nothing in it.</summary>
    public static DiagnosticKind Empty { get; } = new(
        "PAS719",
        Severity.Error,
        new("Le fichier est vide.", "The file is empty."),
        new("télécharger ou copier de nouveau la source.", "download or copy the source again."),
        new("Un téléchargement interrompu laisse souvent un fichier vide.", "A download that was interrupted often leaves an empty file."));

    /// <summary>The list, by code.</summary>
    public static ValueList<DiagnosticKind> All { get; } =
    [
        PathMissing, Unreadable, NotRecognised, NotUtf8, Utf8Damaged, TooLarge, FolderWithoutBundle, BundleWithoutStandard, LoneTable, ZipUnreadable,
        ZipEntryPath, ZipEncrypted, ZipTooManyEntries, ZipTooLarge, ZipWithoutSource, ZipAmbiguous, LinkRefused, Pdf, Empty,
    ];

    internal static Diagnostic Of(DiagnosticKind kind, string source, params ReadOnlySpan<string> arguments) =>
        new(kind, SourceSpan.StartOf(source), ValueList.Create(arguments));
}
