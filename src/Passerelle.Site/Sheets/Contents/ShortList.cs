using Passerelle.Model;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>A list that may be cut short.</summary>
/// <param name="Items">The first items.</param>
/// <param name="More">"et 4 autres, voir le site"; null where nothing is left out.</param>
public sealed record ShortList<T>(ValueList<T> Items, string? More);

/// <summary>Cuts what has to fit on two pages.</summary>
internal static class Shortening
{
    private const int MostLetters = 240;
    private const char Ellipsis = '…';

    /// <summary>A list of at most so many lines; the last one says how many items are left out, where some are.</summary>
    public static ShortList<T> Short<T>(this IReadOnlyList<T> items, int most, Typeset say)
    {
        if (items.Count <= most) return new(items.ToValueList(), null);
        var shown = items.Take(most - 1).ToValueList();
        return new(shown, say.Fill("sheets.more", ("count", items.Count - shown.Count)));
    }

    /// <summary>A text of at most so many letters, cut between two words.</summary>
    public static string Short(string text, int most = MostLetters)
    {
        if (text.Length <= most) return text;
        var end = text.LastIndexOf(' ', most - 1);
        return text[..(end > 0 ? end : most - 1)].TrimEnd(' ', ',', ';', ':', '(') + Ellipsis;
    }
}
