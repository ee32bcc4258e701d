using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>Gathers what a reader of a source has to say beside the values: notes, texts without a place, signs, and the content read.</summary>
/// <param name="file">Name of the source in messages.</param>
internal sealed class FicheDraft(string file)
{
    private readonly List<ImportNote> notes = [];
    private readonly List<Unrecognised> unrecognised = [];
    private readonly List<ContentText> content = [];
    private readonly List<PrintedField> printed = [];

    /// <summary>What a human should look at.</summary>
    public ValueList<ImportNote> Notes => notes.ToValueList();

    /// <summary>Texts that no field could take.</summary>
    public ValueList<Unrecognised> UnrecognisedTexts => unrecognised.ToValueList();

    /// <summary>What was read, for the measure of fidelity.</summary>
    public ValueList<ContentText> Content => content.ToValueList();

    /// <summary>The signs worth keeping; null where there are none.</summary>
    public Publication? Publication => printed.Count == 0 ? null : new Publication(printed.ToValueList());

    /// <summary>A value and the line of the source it was read on.</summary>
    public Located<T> At<T>(T value, int line)
        where T : notnull => new(value, new SourceSpan(file, line, 1, 0));

    /// <summary>Asks a human to look.</summary>
    public void Note(NoteKind kind, string path, int line, params string[] arguments) =>
        notes.Add(new ImportNote(kind, path, new SourceSpan(file, line, 1, 0), [.. arguments]));

    /// <summary>Adds notes that a field has made.</summary>
    public void Note(IEnumerable<ImportNote> more) => notes.AddRange(more);

    /// <summary>Keeps a text that no field can take, word for word, and asks a human to look.</summary>
    /// <param name="origin">Heading, element or path where it stood in the source.</param>
    /// <param name="text">The text.</param>
    /// <param name="line">Its line.</param>
    public void Keep(string origin, string text, int line) => Keep(origin, text, new SourceSpan(file, line, 1, 0));

    /// <summary>Keeps a text of a source that has several files.</summary>
    public void Keep(string origin, string text, SourceSpan place)
    {
        notes.Add(new ImportNote(NoteKinds.NotRecognised, $"non_reconnu/{unrecognised.Count + 1}", place, []));
        unrecognised.Add(new Unrecognised(new Located<string>(origin, place), new Located<string>(text, place)));
    }

    /// <summary>Counts a text of the source that must be found again in the YAML.</summary>
    public void Read(string text, string? writtenAs = null) => content.Add(new ContentText(text, writtenAs));

    /// <summary>Keeps the signs of a field where an export would not print them by itself.</summary>
    /// <param name="path">Path of the field in the YAML.</param>
    /// <param name="pieces">The pieces, as an export makes them of the value.</param>
    /// <param name="signs">What the source prints before each.</param>
    /// <param name="style">How an export prints the field by itself.</param>
    public void Printed(string path, IReadOnlyList<PrintedPiece> pieces, ValueList<string> signs, PrintedStyle style)
    {
        var worth = PrintedText.Worth(pieces, signs, style);
        if (worth.Count > 0) printed.Add(new PrintedField(At(path, 1), worth.Select(sign => At(sign, 1)).ToValueList()));
    }
}
