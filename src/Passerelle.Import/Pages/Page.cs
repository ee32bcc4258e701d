using Passerelle.Import.Texts;

namespace Passerelle.Import.Pages;

/// <summary>A page of one fiche, as lines.</summary>
/// <param name="Name">How messages name it.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Title">The line that is known to be the title; null where it must be found by its place.</param>
/// <param name="KeepsColumns">Whether tables keep their empty cells, so that the column of a cross is certain.</param>
internal sealed record Page(string Name, IReadOnlyList<PageLine> Lines, PageLine? Title, bool KeepsColumns)
{
    /// <summary>A page saved as text, or the text of a PDF of before 2019.</summary>
    public static Page OfText(string text, string name)
    {
        var lines = PageLines.Of(text);
        return new(name, PrintedSheet.IsOne(lines) ? PrintedSheet.Unwrapped(lines) : lines, Title: null, KeepsColumns: false);
    }
}
