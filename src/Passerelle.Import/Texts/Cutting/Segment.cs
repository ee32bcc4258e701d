namespace Passerelle.Import.Texts;

/// <summary>A stretch of a text that begins a piece.</summary>
/// <param name="Sign">Where the blanks before it begin.</param>
/// <param name="Words">Where its bullet, its code or its words begin.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Segment(int Sign, int Words, int End)
{
    /// <summary>The source joins it to the segment before, without the break that parts the others.</summary>
    public bool IsJoined { get; init; }

    /// <summary>It is an item of the list around it, though its bullet is missing.</summary>
    public bool IsItem { get; init; }

    /// <summary>The two sides of a cut; the blanks before the cut belong to the sign of the second.</summary>
    public (Segment Before, Segment After) CutAt(string text, int place, bool joined)
    {
        var blanks = place;
        while (blanks > Words && char.IsWhiteSpace(text[blanks - 1])) blanks--;
        return (this with { End = blanks }, new Segment(blanks, place, End) { IsJoined = joined });
    }
}
