using System.Globalization;
using Passerelle.Model;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Diagnostics;

/// <summary>The lines of the source around a fault, with line numbers and a marker.</summary>
public static class CodeFrame
{
    private const int LinesAround = 2;
    private const int TabWidth = 4;
    private const int Widest = 100;

    /// <summary>Columns kept before the marker when a line is too wide.</summary>
    private const int ColumnsBefore = 40;

    /// <summary>The frame of a place, two lines before and after it.</summary>
    public static IEnumerable<TextSegment> Of(SourceSpan place, SourceText source)
    {
        var first = Math.Max(1, place.Line - LinesAround);
        var last = Math.Min(LastLine(source), place.Line + LinesAround);
        var digits = last.ToString(CultureInfo.InvariantCulture).Length;
        var window = Window.Around(place, source.Line(place.Line));
        for (var number = first; number <= last; number++)
        {
            var isFaulty = number == place.Line;
            var text = window.Show(source.Line(number));
            yield return new(SegmentKind.Gutter, $"{(isFaulty ? '>' : ' ')} {number.ToString(CultureInfo.InvariantCulture).PadLeft(digits)} |");
            if (text.Length > 0) yield return new(isFaulty ? SegmentKind.FaultySource : SegmentKind.Source, " " + text);
            yield return new(SegmentKind.Layout, "\n");
            if (!isFaulty) continue;
            yield return new(SegmentKind.Gutter, $"  {new string(' ', digits)} |");
            yield return new(SegmentKind.Marker, " " + window.Marker);
            yield return new(SegmentKind.Layout, "\n");
        }
    }

    /// <summary>The last line that has something on it: the end of the last line opens an empty one that nobody wrote.</summary>
    private static int LastLine(SourceText source) => source.LineCount > 1 && source.Line(source.LineCount).Length == 0 ? source.LineCount - 1 : source.LineCount;

    private static string Expand(ReadOnlySpan<char> text) =>
        string.Concat(text.ToString().Select(letter => letter == '\t' ? new string(' ', TabWidth) : char.IsControl(letter) ? "�" : letter.ToString()));

    /// <summary>The columns that are shown, and the marker among them.</summary>
    private sealed record Window(int Start, string Marker)
    {
        public static Window Around(SourceSpan place, string line)
        {
            var from = Math.Clamp(place.Column - 1, 0, line.Length);
            var to = Math.Clamp(from + Math.Max(1, place.Length), from, line.Length);
            var column = Expand(line.AsSpan(0, from)).Length;
            var length = Math.Max(1, Expand(line.AsSpan(from, to - from)).Length);
            var start = Expand(line).Length <= Widest ? 0 : Math.Max(0, column - ColumnsBefore);
            var indentation = column - start;
            return new Window(start, new string(' ', indentation) + new string('^', Math.Min(length, Widest - indentation)));
        }

        public string Show(string line)
        {
            var text = Expand(line).TrimEnd();
            if (text.Length <= Start) return "";
            var end = Math.Min(text.Length, Start + Widest);
            if (char.IsHighSurrogate(text[end - 1])) end--;
            var shown = text[Start..end];
            if (Start > 0) shown = "…" + AfterFirstLetter(shown);
            return end < text.Length ? shown + "…" : shown;
        }

        /// <summary>The text without the letter that the ellipsis hides; a blank keeps the column where that letter takes two units.</summary>
        private static string AfterFirstLetter(string text) =>
            text.Length > 1 && char.IsLowSurrogate(text[1]) ? " " + text[2..] : text[Math.Min(1, text.Length)..];
    }
}
