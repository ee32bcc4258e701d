using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>All kinds of notes.</summary>
public static class NoteKinds
{
    /// <summary>The source prints no title.</summary>
    public static NoteKind TitleMissing { get; } = new(
        "intitule-absent",
        NoteConcern.Unknown,
        new("La source ne donne pas l’intitulé : le numéro en tient lieu.", "The source gives no title: the number stands in for it."));

    /// <summary>A yes or no that the source does not settle.</summary>
    public static NoteKind AnswerUnsettled { get; } = new(
        "reponse-inconnue",
        NoteConcern.Unknown,
        new("La source ne dit pas si la réponse est oui ou non.", "The source does not say whether the answer is yes or no."));

    /// <summary>The form of an evaluation cannot be told from its words.</summary>
    public static NoteKind FormUnsettled { get; } = new(
        "forme-inconnue",
        NoteConcern.Unknown,
        new("La source ne permet pas de dire la forme de l’évaluation.", "The form of the evaluation cannot be told from the source."));

    /// <summary>A list may be split in another way.</summary>
    public static NoteKind SplitDoubtful { get; } = new(
        "decoupage-incertain",
        NoteConcern.Doubtful,
        new("Le découpage est incertain : le texte est resté entier. À relire.", "The split is doubtful: the text was left whole. To be read again."));

    /// <summary>Two items stood on one line.</summary>
    public static NoteKind ItemsMerged { get; } = new(
        "elements-accoles",
        NoteConcern.Doubtful,
        new("La source accole cet élément au précédent.", "The source joins this item to the one before it."));

    /// <summary>A code that the source does not print.</summary>
    public static NoteKind CodesGenerated { get; } = new(
        "codes-ajoutes",
        NoteConcern.Added,
        new("La source ne numérote pas ces éléments : les codes viennent de l’import.", "The source does not number these items: the codes come from the import."));

    /// <summary>A code that the source prints twice in one list.</summary>
    public static NoteKind CodeRepeated { get; } = new(
        "code-repete",
        NoteConcern.Added,
        new("La source imprime deux fois le code « {0} » : celui-ci en a reçu un autre.", "The source prints the code “{0}” twice: this one was given another."));

    /// <summary>Text that no field could take.</summary>
    public static NoteKind NotRecognised { get; } = new(
        "texte-non-reconnu",
        NoteConcern.Unrecognised,
        new("L’import n’a pas reconnu ce texte ; il est gardé mot pour mot.", "The import did not recognise this text; it is kept word for word."));

    /// <summary>A block of the CSV export, which has no competencies.</summary>
    public static NoteKind CompetenciesNotInCsv { get; } = new(
        "competences-absentes-du-csv",
        NoteConcern.Unknown,
        new("La source CSV ne donne pas les compétences de ce bloc.", "The CSV source does not give the competencies of this block."));

    /// <summary>The list, in the order of the report.</summary>
    public static ValueList<NoteKind> All { get; } =
        [TitleMissing, AnswerUnsettled, FormUnsettled, SplitDoubtful, ItemsMerged, CodesGenerated, CodeRepeated, NotRecognised, CompetenciesNotInCsv];
}
