using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>Why a note was made.</summary>
public enum NoteConcern
{
    /// <summary>The source does not settle it, or does not say it at all.</summary>
    Unknown,

    /// <summary>A text that was not understood; it is kept under <c>non_reconnu</c>.</summary>
    Unrecognised,

    /// <summary>A split or a reading that may be wrong; nothing is lost either way.</summary>
    Doubtful,

    /// <summary>Something that the import has added, such as the code of a competency that the source numbers not.</summary>
    Added,
}

/// <summary>A kind of note: one stable name, one text.</summary>
/// <param name="Name">Stable, for scripts: <c>intitule-absent</c>.</param>
/// <param name="Concern">Why it is made.</param>
/// <param name="Text">One sentence, for the report and for the comment in the YAML; <c>{0}</c> stands for an argument.</param>
public sealed record NoteKind(string Name, NoteConcern Concern, BilingualText Text);

/// <summary>Something that a human should look at.</summary>
/// <param name="Kind">What.</param>
/// <param name="Path">Path in the YAML of the certification: <c>intitule</c>, <c>voies/fi/ouverte</c>, <c>blocs/BC01/competences/C3</c>.</param>
/// <param name="Place">Place in the source.</param>
/// <param name="Arguments">What the text is about.</param>
public sealed record ImportNote(NoteKind Kind, string Path, SourceSpan Place, ValueList<string> Arguments)
{
    /// <summary>The note in one language.</summary>
    public string In(Language language) => string.Format(CultureInfo.InvariantCulture, Kind.Text.In(language), [.. Arguments]);
}
