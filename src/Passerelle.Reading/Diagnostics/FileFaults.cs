using Passerelle.Model;

namespace Passerelle.Reading.Diagnostics;

/// <summary>Faults of files and folders: PAS1xx.</summary>
public static class FileFaults
{
    /// <summary>The input folder is not there.</summary>
    public static DiagnosticKind FolderMissing { get; } = new(
        "PAS101",
        Severity.Error,
        new("Le dossier d’entrée « {0} » n’existe pas.", "The input folder '{0}' does not exist."),
        new("donner le dossier par --input, ou en créer un par passerelle new.", "give the folder with --input, or make one with passerelle new."),
        new(
            "Passerelle lit un dossier qui contient site.yaml. Sans option, c’est le dossier input/ là où la commande est lancée.",
            "Passerelle reads a folder that holds site.yaml. Without an option it is the folder input/ where the command is run."));

    /// <summary>There is no site.yaml.</summary>
    public static DiagnosticKind SiteMissing { get; } = new(
        "PAS102",
        Severity.Error,
        new("Le fichier site.yaml manque.", "The file site.yaml is missing."),
        new("créer site.yaml à la racine du dossier d’entrée.", "create site.yaml at the root of the input folder."),
        new(
            "site.yaml porte le titre du site, l’organisation et la date à laquelle le contenu est à jour. Au minimum : schema: 1, titre, etat_au, organisation.",
            "site.yaml holds the title of the site, the organisation and the day that the content speaks of. At least: schema: 1, titre, etat_au, organisation."));

    /// <summary>A symbolic link that is not followed.</summary>
    public static DiagnosticKind LinkRefused { get; } = new(
        "PAS103",
        Severity.Error,
        new("Le lien symbolique « {0} » n’est pas suivi.", "The symbolic link '{0}' is not followed."),
        new("mettre le fichier lui-même dans le dossier d’entrée.", "put the file itself into the input folder."),
        new(
            "Un lien peut faire publier un fichier privé par erreur. Seuls sont suivis les liens vers un fichier qui se trouve dans le dossier d’entrée ; les liens vers un dossier ne le sont jamais.",
            "A link can publish a private file by mistake. Only links to a file inside the input folder are followed; links to a folder never are."));

    /// <summary>A file above the limit.</summary>
    public static DiagnosticKind TooLarge { get; } = new(
        "PAS104",
        Severity.Error,
        new("Le fichier pèse {0} octets ; la limite est de {1} octets.", "The file has {0} bytes; the limit is {1} bytes."),
        new("répartir le contenu dans plusieurs fichiers.", "split the content into several files."),
        new(
            "Une fiche officielle complète pèse moins de 100 ko. La limite de 1 Mio par fichier protège d’un fichier pris par erreur.",
            "A whole official fiche has less than 100 kB. The limit of 1 MiB a file protects from a file taken by mistake."));

    /// <summary>Bytes that are not UTF-8.</summary>
    public static DiagnosticKind NotUtf8 { get; } = new(
        "PAS105",
        Severity.Error,
        new("Le fichier n’est pas encodé en UTF-8.", "The file is not encoded in UTF-8."),
        new("l’enregistrer de nouveau en UTF-8 dans l’éditeur.", "save it again as UTF-8 in the editor."),
        new(
            "Les lettres accentuées d’un fichier encodé autrement (Windows-1252, par exemple) seraient fausses sur le site. Tous les éditeurs savent enregistrer en UTF-8.",
            "Accented letters of a file encoded otherwise (Windows-1252, for instance) would be wrong on the site. Every editor can save as UTF-8."));

    /// <summary>A file without content.</summary>
    public static DiagnosticKind Empty { get; } = new(
        "PAS106",
        Severity.Error,
        new("Le fichier est vide.", "The file is empty."),
        new("le remplir ou le supprimer.", "fill it or remove it."),
        new(
            "Un fichier qui n’a que des blancs ou des commentaires est le plus souvent un oubli. S’il n’a rien à dire, il faut le supprimer.",
            "A file that has only blanks or comments is most often something forgotten. If it has nothing to say, remove it."));

    /// <summary>A file that nothing reads.</summary>
    public static DiagnosticKind Unread { get; } = new(
        "PAS107",
        Severity.Warning,
        new("Le fichier « {0} » n’est pas lu : son nom ou sa place n’est pas prévu.", "The file '{0}' is not read: its name or its place is not foreseen."),
        new("le renommer, le déplacer ou le retirer du dossier d’entrée.", "rename it, move it or take it out of the input folder."),
        new(
            "Passerelle ne lit que les fichiers du format : site.yaml, certifications/rncp00000/certification.yaml, certifications/rncp00000/blocs/bc01.yaml, externes/, nomenclatures/ et pages/. L’extension est .yaml, non .yml.",
            "Passerelle reads only the files of the format: site.yaml, certifications/rncp00000/certification.yaml, certifications/rncp00000/blocs/bc01.yaml, externes/, nomenclatures/ and pages/. The extension is .yaml, not .yml."));

    /// <summary>A file that the system does not let us read.</summary>
    public static DiagnosticKind Unreadable { get; } = new(
        "PAS108",
        Severity.Error,
        new("Le fichier ne peut pas être lu.", "The file cannot be read."),
        new("vérifier ses droits et qu’aucun autre programme ne le tient ouvert.", "check its permissions, and that no other program holds it open."),
        new(
            "Le système a refusé la lecture, ou le fichier a disparu pendant qu’elle avait lieu. Relancer la commande une fois les droits corrigés.",
            "The system refused to read it, or the file went away meanwhile. Run the command again once the permissions are right."));

    /// <summary>A folder of certifications/ without its main file.</summary>
    public static DiagnosticKind CertificationMissing { get; } = new(
        "PAS109",
        Severity.Error,
        new("Le dossier « {0} » n’a pas de fichier certification.yaml.", "The folder '{0}' has no file certification.yaml."),
        new("créer certification.yaml dans ce dossier, ou retirer le dossier.", "create certification.yaml in this folder, or remove the folder."),
        new(
            "Les blocs et la présentation d’une certification ne disent pas son intitulé ni son échéance : ils ne peuvent pas se passer de certification.yaml.",
            "The blocks and the presentation of a certification do not tell its title nor its expiry: they cannot do without certification.yaml."));

    /// <summary>A page whose name cannot become an address.</summary>
    public static DiagnosticKind PageName { get; } = new(
        "PAS110",
        Severity.Error,
        new("Le nom de page « {0} » ne peut pas devenir une adresse.", "The page name '{0}' cannot become an address."),
        new("n’employer que des minuscules sans accent, des chiffres et des traits d’union.", "use only lower-case letters without accents, digits and hyphens."),
        new(
            "Une page pages/guide.md se publie à l’adresse /guide/. Le nom du fichier doit donc convenir à une adresse, par exemple mentions-legales.md.",
            "A page pages/guide.md is published at the address /guide/. The file name must therefore suit an address, for instance mentions-legales.md."));

    internal static IEnumerable<DiagnosticKind> All =>
        [FolderMissing, SiteMissing, LinkRefused, TooLarge, NotUtf8, Empty, Unread, Unreadable, CertificationMissing, PageName];
}
