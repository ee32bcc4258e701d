namespace Passerelle.Import.Texts;

/// <summary>The depth of items: a sign that is open already goes back to its own depth, a new one goes deeper.</summary>
internal sealed class Levels
{
    private readonly List<Sign> open = [];

    /// <summary>Whether the piece before was an item, or stood under one.</summary>
    public bool IsInList => open.Count > 0;

    /// <summary>The depth of the item before.</summary>
    public int Current => open.Count;

    /// <summary>Depth of an item with a bullet, or with a word and a number.</summary>
    public int Of(string style, bool isBullet)
    {
        var same = open.FindIndex(sign => sign.Code is null && sign.Style == style);
        return Open(same < 0 ? open.Count : same, new Sign(style, null, isBullet));
    }

    /// <summary>Depth of an item with a code: under the code that it is a part of, beside all others.</summary>
    public int Of(PrintedCode code)
    {
        var parent = open.FindLastIndex(sign => sign.Code is { } outer && code.IsUnder(outer));
        var beside = parent >= 0 ? parent + 1 : open.FindIndex(sign => sign.Code is not null);
        return Open(beside < 0 ? open.Count : beside, new Sign(code.Shape, code, IsBullet: false));
    }

    /// <summary>A paragraph ends the lists of bullets, not those of codes, whose items may hold paragraphs.</summary>
    public int Paragraph()
    {
        while (open.Count > 0 && open[^1].IsBullet) open.RemoveAt(open.Count - 1);
        return 0;
    }

    private int Open(int depth, Sign sign)
    {
        open.RemoveRange(depth, open.Count - depth);
        open.Add(sign);
        return open.Count;
    }

    private sealed record Sign(string Style, PrintedCode? Code, bool IsBullet);
}
