using System.Globalization;
using Passerelle.Import;
using Passerelle.Import.Merging;
using Passerelle.Import.Output;
using Passerelle.Model;

namespace Passerelle.Cli.Reporting;

/// <summary>The words of the report of an import.</summary>
internal sealed class ImportWords(Language language)
{
    private readonly Sentences sentences = new(language);

    private bool IsFrench => language == Language.French;

    /// <summary>Heading of the notes of a concern.</summary>
    public string HeadingOf(NoteConcern concern) => (concern switch
    {
        NoteConcern.Unknown => new BilingualText("Non réglé par la source", "Not settled by the source"),
        NoteConcern.Unrecognised => new BilingualText("Non reconnu, gardé mot pour mot", "Not recognised, kept word for word"),
        NoteConcern.Doubtful => new BilingualText("Incertain, à relire", "Doubtful, to be read again"),
        _ => new BilingualText("Ajouté par l’import", "Added by the import"),
    }).In(language);

    /// <summary>Where and what: <c>fiche.txt:243 voies/fi/ouverte : La source ne dit pas …</c></summary>
    public string Note(ImportNote note) => $"{note.Place.File}:{note.Place.Line} {note.Path}{Colon} {note.In(language)}";

    /// <summary>What a change does, shortened to the words that change.</summary>
    public string Change(Change change)
    {
        if (change.Kind == ChangeKind.Added) return $"+ {change.Path}{Colon} {Quoted(ChangedWords.Shortened(change.After!))}";
        if (change.Kind == ChangeKind.Removed) return $"- {change.Path}{Colon} {Quoted(ChangedWords.Shortened(change.Before!))}";
        var words = ChangedWords.Of(change.Before!, change.After!);
        return $"~ {change.Path}{Colon} {Quoted(words.Before)} → {Quoted(words.After)}";
    }

    /// <summary>99,98 %; a dash where nothing was measured.</summary>
    public string Percent(decimal? share)
    {
        if (share is not { } percent) return "–";
        var text = percent.ToString("0.00", CultureInfo.InvariantCulture);
        return IsFrench ? $"{text.Replace('.', ',')}\u202F%" : $"{text}%";
    }

    /// <summary>5 écrits, 1 inchangé.</summary>
    public string Files(Func<FileState, int> count)
    {
        string?[] parts =
        [
            Part(count(FileState.Written), "écrit", "écrits", "written"),
            Part(count(FileState.Planned), "à écrire", "à écrire", "to be written"),
            Part(count(FileState.Removed), "retiré", "retirés", "removed"),
            Part(count(FileState.Refused), "laissé", "laissés", "left as they were"),
            Part(count(FileState.Unchanged), "inchangé", "inchangés", "unchanged"),
        ];
        var said = string.Join(", ", parts.OfType<string>());
        return said.Length > 0 ? said : IsFrench ? "aucun fichier" : "no file";
    }

    /// <summary>The end of an import: 2 fiches dans « input » : 12 écrits ; fidélité 99,98 %.</summary>
    public string End(ImportTotals totals, ImportTerms terms)
    {
        var trial = terms.IsTrial ? IsFrench ? "Essai, rien n’a été écrit\u202F: " : "A trial, nothing was written: " : "";
        var fiches = sentences.Count(totals.Fiches, "fiche", "fiches");
        var files = Files(totals.FilesOf);
        var fidelity = totals.Fiches == 0 ? "" : IsFrench ? $"\u202F; fidélité {Percent(totals.Percent)}" : $"; fidelity {Percent(totals.Percent)}";
        return IsFrench
            ? $"{trial}{fiches} pour «\u202F{terms.Target}\u202F»\u202F; fichiers\u202F: {files}{fidelity}."
            : $"{trial}{fiches} for “{terms.Target}”; files: {files}{fidelity}.";
    }

    /// <summary>« a ».</summary>
    public string Quoted(string text) => IsFrench ? $"«\u202F{text}\u202F»" : $"“{text}”";

    /// <summary>The colon of the language, with what stands before it.</summary>
    public string Colon => IsFrench ? "\u202F:" : ":";

    private string? Part(int count, string one, string several, string english)
    {
        if (count == 0) return null;
        return IsFrench ? $"{count} {(count == 1 ? one : several)}" : $"{count} {english}";
    }
}
