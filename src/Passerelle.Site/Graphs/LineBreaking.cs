using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Site.Graphs;

/// <summary>Sets a text in a column: as many words on each line as it has room for.</summary>
internal sealed class LineBreaking(TextMeasure measure, double size, bool bold, double width)
{
    private readonly double blank = measure.WidthOf(" ", size, bold);

    public ValueList<string> Lines(string text)
    {
        var lines = new List<string>();
        var used = 0.0;
        foreach (var word in Words(text)) used = Add(word, lines, used);
        return lines.ToValueList();
    }

    /// <summary>Adds a word to the lines, of which the last has been used so far; answers how far it then is.</summary>
    private double Add(string word, List<string> lines, double used)
    {
        var needed = Width(word);
        if (lines.Count > 0 && used + blank + needed <= width)
        {
            lines[^1] += " " + word;
            return used + blank + needed;
        }

        while (needed > width && Room(word) is var room && room < word.Length)
        {
            lines.Add(word[..room]);
            word = word[room..];
            needed = Width(word);
        }

        lines.Add(word);
        return needed;
    }

    private double Width(ReadOnlySpan<char> text) => measure.WidthOf(text, size, bold);

    /// <summary>How much of a long word goes on one line: up to its last hyphen or slash there, otherwise as many letters as fit, at least one.</summary>
    private int Room(string word)
    {
        var (room, used) = (0, 0.0);
        while (room < word.Length)
        {
            var letter = StringInfo.GetNextTextElementLength(word, room);
            used += Width(word.AsSpan(room, letter));
            if (used > width && room > 0) break;
            room += letter;
        }

        var sign = word.AsSpan(0, room).LastIndexOfAny('-', '/');
        return sign > 0 && room < word.Length ? sign + 1 : room;
    }

    // A blank that French typography narrows holds its sign and the word together.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !IsBreak(text, at)) continue;
            if (at > start) yield return text[start..at];
            start = at + 1;
        }
    }

    private static bool IsBreak(string text, int at) =>
        text[at] is '\n' or '\r' or '\t' || (text[at] == ' ' && !FrenchSpacing.HoldsTogether(text, at));
}
