using Passerelle.Model;

namespace Passerelle.Import.Output;

/// <summary>Faults of writing what was imported, and what is exported: PAS76x.</summary>
public static class WritingFaults
{
    /// <summary>Files of the target would change.</summary>
    public static DiagnosticKind WouldChange { get; } = new(
        "PAS760",
        Severity.Error,
        new("{0} existe déjà et changerait : rien n’en a été écrit.", "{0} stands already and would change: nothing of it was written."),
        new("relire les différences, puis relancer avec --force.", "read the differences again, then run it with --force."),
        new(
            "Un import n’écrase jamais un fichier de lui-même. Avec --force, ce que dit la source remplace ce qui s’y trouvait ; ce qu’elle ne dit pas (critères, livrables, commentaires…) reste en place.",
            "An import never overwrites a file by itself. With --force, what the source says takes the place of what stood there; what it does not say (criteria, deliverables, comments …) stays."));

    /// <summary>A symbolic link on the way to a file of the target.</summary>
    public static DiagnosticKind LinkInTarget { get; } = new(
        "PAS761",
        Severity.Error,
        new("« {0} » est un lien symbolique : l’import ne le suit pas.", "'{0}' is a symbolic link: the import does not follow it."),
        new("mettre à sa place un vrai dossier ou un vrai fichier.", "put a real folder or a real file in its place."),
        new(
            "Un lien dans le dossier d’arrivée pourrait faire écrire ailleurs que dans ce dossier. L’import n’écrit qu’à l’intérieur.",
            "A link in the target folder could have files written outside it. The import writes inside only."));

    /// <summary>What stands in the target has faults.</summary>
    public static DiagnosticKind TargetFaulty { get; } = new(
        "PAS762",
        Severity.Error,
        new("« {0} » a des fautes : l’import ne peut rien y joindre.", "'{0}' has faults: the import cannot add to it."),
        new("corriger les fautes que donne passerelle check, puis importer de nouveau.", "mend the faults that passerelle check tells, then import again."),
        new(
            "Un nouvel import garde ce que l’école a écrit. Il doit donc d’abord pouvoir le lire : un fichier fautif n’est ni complété ni remplacé, même avec --force.",
            "A new import keeps what the school wrote. So it must be able to read it first: a faulty file is neither completed nor replaced, not even with --force."));

    /// <summary>The system refused to write.</summary>
    public static DiagnosticKind WriteRefused { get; } = new(
        "PAS763",
        Severity.Error,
        new("« {0} » n’a pas pu être écrit : {1}", "'{0}' could not be written: {1}"),
        new("vérifier les droits d’accès et la place libre.", "check permissions and free space."),
        new(
            "Le système a refusé d’écrire un fichier : droits insuffisants, disque plein, ou fichier tenu ouvert par un autre programme. Les fichiers d’une certification s’écrivent tous ou pas du tout : ceux d’avant sont restés.",
            "The system refused to write a file: no permission, a full disk, or a file that another program holds open. The files of a certification are written all or not at all: those of before have stayed."));

    /// <summary>A folder for an export holds other files.</summary>
    public static DiagnosticKind ForeignFile { get; } = new(
        "PAS764",
        Severity.Error,
        new("« {0} » contient « {1} », qui n’est pas un fichier de l’export.", "'{0}' holds '{1}', which is not a file of the export."),
        new("choisir un dossier vide avec --output.", "choose an empty folder with --output."),
        new(
            "Un export en CSV est un jeu de fichiers : mêlé à d’autres, il ne se reconnaît plus. Un dossier déjà rempli par un export peut être rempli de nouveau.",
            "An export in CSV is a set of files: among others it cannot be told any more. A folder that an export has filled may be filled again."));

    /// <summary>One certification was imported twice.</summary>
    public static DiagnosticKind ImportedTwice { get; } = new(
        "PAS765",
        Severity.Error,
        new("{0} vient d’être importée de « {1} » : cette seconde fiche est laissée de côté.", "{0} has just been imported from '{1}': this second fiche is left aside."),
        new("importer les deux sources l’une après l’autre, la plus sûre en dernier.", "import the two sources one after the other, the surest one last."),
        new(
            "Deux sources de la même certification se contredisent souvent dans le détail. L’import n’en retient qu’une à la fois ; un second import complète ou remplace le premier, et dit en quoi.",
            "Two sources of one certification often differ in details. An import takes one at a time; a second import completes or replaces the first, and says in what."));

    /// <summary>A fiche that was asked for is in no source.</summary>
    public static DiagnosticKind NotFound { get; } = new(
        "PAS766",
        Severity.Error,
        new("Aucune source ne contient de fiche de {0}.", "No source holds a fiche of {0}."),
        new("vérifier le numéro et la date de la source.", "check the number and the date of the source."),
        new(
            "Une fiche se choisit par son numéro (--number RNCP41481) ou par son certificateur (--siret, 14 chiffres). Les fiches du Répertoire spécifique sont dans un autre fichier que celles du RNCP.",
            "A fiche is chosen by its number (--number RNCP41481) or by its certifier (--siret, 14 digits). The fiches of the Répertoire spécifique are in another file than those of the RNCP."));

    /// <summary>A source that cannot be opened.</summary>
    public static DiagnosticKind SourceMissing { get; } = new(
        "PAS767",
        Severity.Error,
        new("« {0} » n’a pas pu être lu : {1}", "'{0}' could not be read: {1}"),
        new("vérifier le chemin et les droits d’accès.", "check the path and the permissions."),
        new(
            "Une source est un fichier, ou le dossier d’un export en CSV. Le message du système est cité tel quel.",
            "A source is a file, or the folder of an export in CSV. The message of the system is quoted as it is."));

    /// <summary>All of them.</summary>
    public static ValueList<DiagnosticKind> All { get; } =
        [WouldChange, LinkInTarget, TargetFaulty, WriteRefused, ForeignFile, ImportedTwice, NotFound, SourceMissing];

    /// <summary>A fault of a kind about a file as a whole.</summary>
    internal static Diagnostic About(this DiagnosticKind kind, string file, params ReadOnlySpan<string> arguments) =>
        new(kind, SourceSpan.StartOf(file), ValueList.Create(arguments));
}
