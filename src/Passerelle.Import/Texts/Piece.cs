using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>What a piece of a text is, by the signs before it.</summary>
internal enum PieceKind
{
    /// <summary>A paragraph, or a line, without any sign.</summary>
    Paragraph,

    /// <summary>A line that introduces what follows: it ends with a colon, or stands alone above a list.</summary>
    Heading,

    /// <summary>An item of a list: after a bullet, a number or a code.</summary>
    Item,
}

/// <summary>A piece of a text.</summary>
/// <param name="Sign">
/// All that stands between the piece before and the words of this one: blanks, bullet, printed code; <c>{code}</c> stands for the code.
/// </param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Depth in the list, 1 for items of the first level, 0 outside lists.</param>
/// <param name="Code">The code that the source prints before it (<c>C1.2</c>, <c>CT1</c>, <c>1.1</c>), or null.</param>
/// <param name="Text">The words, exactly.</param>
/// <param name="Line">Line of the source on which the words begin, counted from 1.</param>
internal sealed record Piece(string Sign, PieceKind Kind, int Level, LocalCode? Code, string Text, int Line)
{
    /// <summary>The source joins it to the piece before, without any break.</summary>
    public bool IsMerged { get; init; }

    /// <summary>A code that stands in the words, because the text has printed it before.</summary>
    public LocalCode? RepeatedCode { get; init; }

    /// <summary>Its words end with a full stop.</summary>
    public bool IsSentence => Text.AsSpan().TrimEnd().EndsWith(".");

    /// <summary>Its words end with a colon.</summary>
    public bool IsOpen => Text.AsSpan().TrimEnd().EndsWith(":");

    /// <summary>The words for a field that has no place for a code: the printed code and the sign after it stand in them.</summary>
    public string Words => Code is null ? Text : Code + AfterCode + Text;

    private string AfterCode =>
        Sign[(Sign.IndexOf(PrintedText.CodePlace, StringComparison.Ordinal) + PrintedText.CodePlace.Length)..];
}
