using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>What the readers of the sections share: the page, the draft, and what has been read so far.</summary>
internal sealed class PageWork(Page page, CertificationNumber number)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>Notes, content, and texts that no field takes.</summary>
    public FicheDraft Draft { get; } = new(page.Name);

    /// <summary>What the page says of other certifications.</summary>
    public KnownExternals Externals { get; } = new();

    /// <summary>Number of the fiche.</summary>
    public CertificationNumber Number => number;

    /// <summary>The page.</summary>
    public Page Page => page;

    /// <summary>Counts a text as read, and returns the value that was made of it.</summary>
    public Located<T> Tell<T>(T value, PageLine line, string? writtenAs = null)
        where T : notnull => Tell(value, line.Text.Trim(), line.Number, writtenAs);

    /// <summary>Counts a text as read, and returns the value that was made of it.</summary>
    public Located<T> Tell<T>(T value, string text, int line, string? writtenAs = null)
        where T : notnull
    {
        told.Add(PageLines.Folded(text));
        Draft.Read(text, writtenAs);
        return Draft.At(value, line);
    }

    /// <summary>The text of a cell as it stands; null where it says nothing.</summary>
    public Located<string>? Tell(PageCell cell, int line) => cell.IsNone ? null : Tell(cell.Text, cell.Text, line);

    /// <summary>A text that one of the fields of the room of texts reads.</summary>
    public T Text<T>(IReadOnlyList<PageLine> lines, string path, Func<Outline, FieldPlace, FieldReading<T>> field)
    {
        var outline = PageText.Read(PageLines.WithoutBlankEnds(lines));
        foreach (var piece in outline.Pieces)
        {
            if (piece.Code is { } code) Draft.Read(code.Value);
            if (piece.Text.Length > 0) Draft.Read(piece.Text);
        }

        var reading = field(outline, new FieldPlace(page.Name, path));
        Draft.Note(reading.Notes);
        return reading.Value;
    }

    /// <summary>A text in paragraphs; null where there is none.</summary>
    public Located<string>? Prose(IReadOnlyList<PageLine> lines, string path) =>
        lines.All(PageLines.IsBlank) ? null : Draft.At(Text(lines, path, ProseField.Read), lines[0].Number);

    /// <summary>A list of texts.</summary>
    public ValueList<Located<string>> List(IReadOnlyList<PageLine> lines, string path) => Text(lines, path, ListField.Read);

    /// <summary>Keeps what a section could not take; what only says again what was read is the template's repetition.</summary>
    public void Leave(PageSection section, PageLine line)
    {
        if (line.Text.Trim().Trim('|').Trim() is { Length: > 0 } text && !told.Contains(PageLines.Folded(text))) Keep(section, text, line.Number);
    }

    /// <summary>Keeps a text word for word.</summary>
    public void Keep(PageSection section, string text, int line)
    {
        Draft.Read(text);
        Draft.Keep(section.Heading.Length > 0 ? section.Heading : "début de la page", text, line);
    }
}
