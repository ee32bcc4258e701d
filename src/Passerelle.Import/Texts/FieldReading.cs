using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>Where a field stands: for places and for the paths of notes.</summary>
/// <param name="File">Name of the source.</param>
/// <param name="Path">Path of the field in the YAML: <c>blocs/BC01/competences</c>.</param>
internal readonly record struct FieldPlace(string File, string Path)
{
    /// <summary>A value and its line.</summary>
    public Located<T> At<T>(T value, int line)
        where T : notnull => new(value, new SourceSpan(File, line, 1, 0));

    /// <summary>A note about the field, or about a part of it.</summary>
    public ImportNote Note(NoteKind kind, int line, string? part = null, params string[] arguments) =>
        new(kind, part is null ? Path : $"{Path}/{part}", new SourceSpan(File, line, 1, 0), [.. arguments]);
}

/// <summary>What was made of an outline.</summary>
/// <param name="Value">The value of the field.</param>
/// <param name="Notes">What a human should look at.</param>
internal sealed record FieldReading<T>(T Value, ValueList<ImportNote> Notes)
{
    /// <summary>The signs of the pieces, where the field has cut one of them in two; null where they are those of the outline.</summary>
    public ValueList<string>? OwnSigns { get; init; }

    /// <summary>What the source prints before each piece of the value.</summary>
    public ValueList<string> SignsIn(Outline outline) => OwnSigns ?? outline.Signs;
}
