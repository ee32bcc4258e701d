using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>Faults of the CSV bundle: PAS740 to PAS749.</summary>
public static class CsvFaults
{
    /// <summary>A table of the bundle is not there.</summary>
    public static DiagnosticKind TableMissing { get; } = new(
        "PAS740",
        Severity.Warning,
        new("Le lot CSV n’a pas la table « {0} ».", "The CSV bundle has no table '{0}'."),
        new("décompresser le lot entier dans un même dossier, ou donner le ZIP.", "unpack the whole bundle into one folder, or give the ZIP."),
        new(
            "L’export officiel compte dix fichiers. Seule la table Standard est indispensable ; ce que disent les autres manque alors aux fiches importées.",
            "The official export has ten files. Only the table Standard cannot be done without; what the others say is then missing from the fiches."));

    /// <summary>Two files hold the same table.</summary>
    public static DiagnosticKind TableTwice { get; } = new(
        "PAS741",
        Severity.Error,
        new("Les fichiers « {1} » et « {2} » contiennent tous deux la table « {0} ».", "The files '{1}' and '{2}' both hold the table '{0}'."),
        new("ne garder dans le dossier que les fichiers d’un même export.", "keep only the files of one export in the folder."),
        new(
            "Deux exports de jours différents ne se mélangent pas : rien ne dirait lequel croire. Un dossier par export.",
            "Two exports of different days do not mix: nothing would say which one to believe. One folder for each export."));

    /// <summary>A column of a table is not there.</summary>
    public static DiagnosticKind ColumnMissing { get; } = new(
        "PAS742",
        Severity.Warning,
        new("La colonne « {0} » manque.", "The column '{0}' is missing."),
        new("vérifier que le fichier vient de l’export officiel et qu’il n’a pas été retouché.", "check that the file is that of the official export, and that it was not edited."),
        new(
            "Les colonnes sont reconnues par leur nom, dans n’importe quel ordre. Une colonne absente laisse ses valeurs vides ; une colonne de plus est gardée dans non_reconnu.",
            "Columns are known by their names, in any order. A column that is not there leaves its values empty; one more is kept under non_reconnu."));

    /// <summary>A row that was cut.</summary>
    public static DiagnosticKind RowCut { get; } = new(
        "PAS743",
        Severity.Error,
        new("Le fichier est coupé au milieu de cette ligne : un guillemet n’est pas fermé.", "The file is cut in the middle of this row: a quote is not closed."),
        new("télécharger de nouveau l’export.", "download the export again."),
        new(
            "Un téléchargement interrompu donne un fichier coupé. Les lignes entières sont importées ; celle-ci ne l’est pas.",
            "A download that was interrupted gives a file that is cut. Whole rows are imported; this one is not."));

    /// <summary>A row with too few columns.</summary>
    public static DiagnosticKind RowShort { get; } = new(
        "PAS744",
        Severity.Error,
        new("Colonnes lues sur cette ligne : {0} au lieu de {1}. Elle n’est pas importée.", "Columns read on this row: {0} instead of {1}. It is not imported."),
        new("télécharger de nouveau l’export.", "download the export again."),
        new(
            "Une ligne trop courte est une ligne coupée : rien ne dit à quelles colonnes appartiennent ses valeurs. Les autres lignes sont importées.",
            "A row that is too short was cut: nothing tells which columns its values belong to. The other rows are imported."));

    /// <summary>Text beside the quotes.</summary>
    public static DiagnosticKind StrayQuote { get; } = new(
        "PAS745",
        Severity.Warning,
        new("Les guillemets de cette ligne sont mal placés.", "The quotes of this row are misplaced."),
        new("relire la fiche : ses mots sont gardés, mais une valeur peut en avoir absorbé une autre.", "read the fiche again: its words are kept, but one value may have swallowed another."),
        new(
            "Un guillemet à l’intérieur d’une valeur se double : \"le \"\"geste\"\" métier\". Un fichier retouché à la main l’oublie souvent.",
            "A quote inside a value is doubled: \"the \"\"gesture\"\"\". A file edited by hand often forgets it."));

    /// <summary>A record beyond the limit.</summary>
    public static DiagnosticKind RecordTooLong { get; } = new(
        "PAS746",
        Severity.Error,
        new("Une ligne dépasse {0} octets : un guillemet n’est sans doute pas fermé.", "A row has more than {0} bytes: a quote is probably not closed."),
        new("télécharger de nouveau l’export.", "download the export again."),
        new(
            "Aucune ligne officielle n’approche cette taille. Un guillemet jamais fermé ferait du reste du fichier une seule valeur.",
            "No official row comes near this size. A quote that is never closed would make one value of the rest of the file."));

    /// <summary>A row of Standard that names no fiche, or one already read.</summary>
    public static DiagnosticKind NumberUnusable { get; } = new(
        "PAS747",
        Severity.Error,
        new("La ligne n’est pas importée : « {0} » n’est pas un numéro de fiche, ou il est déjà pris.", "The row is not imported: '{0}' is no number of a fiche, or it is already taken."),
        new("vérifier la colonne Numero_Fiche.", "check the column Numero_Fiche."),
        new(
            "Une fiche porte un numéro comme RNCP41481 ou RS6232, une seule fois dans la table Standard.",
            "A fiche bears a number such as RNCP41481 or RS6232, only once in the table Standard."));

    /// <summary>Rows of fiches that Standard does not have.</summary>
    public static DiagnosticKind Orphans { get; } = new(
        "PAS748",
        Severity.Warning,
        new("Lignes qui parlent de fiches absentes de la table Standard : {0}. La première nomme « {1} ».", "Rows that speak of fiches which the table Standard does not have: {0}. The first one names '{1}'."),
        new("vérifier que les fichiers viennent du même export.", "check that the files are of one export."),
        new(
            "Une ligne de ces tables complète une fiche de la table Standard. Sans cette fiche, elle n’a nulle part où aller.",
            "A row of these tables completes a fiche of the table Standard. Without that fiche it has nowhere to go."));

    /// <summary>Several fiches and no choice.</summary>
    public static DiagnosticKind ChoiceNeeded { get; } = new(
        "PAS749",
        Severity.Error,
        new("Le lot contient {0} fiches : il faut choisir.", "The bundle holds {0} fiches: one must choose."),
        new("ajouter --number pour un numéro, --siret pour un certificateur, ou --all pour toutes.", "add --number for one number, --siret for one certifier, or --all for every one."),
        new(
            "L’export officiel compte des dizaines de milliers de fiches. Aucune n’est importée sans avoir été demandée.",
            "The official export has tens of thousands of fiches. None is imported without having been asked for."));

    /// <summary>The list, by code.</summary>
    public static ValueList<DiagnosticKind> All { get; } =
        [TableMissing, TableTwice, ColumnMissing, RowCut, RowShort, StrayQuote, RecordTooLong, NumberUnusable, Orphans, ChoiceNeeded];

    internal static Diagnostic Of(DiagnosticKind kind, string file, int line, params ReadOnlySpan<string> arguments) =>
        new(kind, new SourceSpan(file, line, 1, 0), ValueList.Create(arguments));
}
