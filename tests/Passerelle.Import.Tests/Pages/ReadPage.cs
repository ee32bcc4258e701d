using Passerelle.Import.Pages;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

/// <summary>Reads small pages.</summary>
internal static class ReadPage
{
    /// <summary>The fiche of a page that says its number itself.</summary>
    public static ImportedFiche Whole(string text) =>
        new PageSource(text, "page.txt").Fiches(FicheSelection.Everything, _ => { }, progress: null).Single();

    /// <summary>The fiche of RNCP90001 whose page holds this part.</summary>
    public static ImportedFiche Imported(string part) => Whole($"N° de fiche\nRNCP90001\n{part}");

    /// <summary>The certification of RNCP90001 whose page holds this part.</summary>
    public static Certification With(string part) => Imported(part).Certification;

    /// <summary>Values without their places.</summary>
    public static IEnumerable<T> Values<T>(this IEnumerable<Located<T>> list)
        where T : notnull => list.Select(item => item.Value);

    /// <summary>Names and paths of notes.</summary>
    public static IEnumerable<string> NotesOf(this ImportedFiche fiche) => fiche.Notes.Select(note => $"{note.Kind.Name} {note.Path}");

    /// <summary>What no field took.</summary>
    public static IEnumerable<string> Unrecognised(this ImportedFiche fiche) =>
        fiche.Certification.Unrecognised.Select(text => $"{text.Origin} > {text.Text}");
}
