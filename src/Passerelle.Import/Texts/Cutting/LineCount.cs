namespace Passerelle.Import.Texts;

/// <summary>Counts the lines of a text from its beginning; it is asked for places in rising order.</summary>
internal sealed class LineCount(string text)
{
    private int lines;
    private int counted;

    /// <summary>How many line breaks stand before a place.</summary>
    public int Before(int place)
    {
        lines += text.AsSpan(counted, place - counted).Count('\n');
        counted = place;
        return lines;
    }
}
