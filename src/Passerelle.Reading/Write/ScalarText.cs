using System.Text;
using System.Text.RegularExpressions;

namespace Passerelle.Reading.Write;

/// <summary>How a single value is spelled in YAML: the plainest spelling that is read back letter for letter.</summary>
internal static partial class ScalarText
{
    /// <summary>Lines of prose end before this column where a single space allows it.</summary>
    public const int Width = 100;

    /// <summary>Texts on one line are not wrapped up to this length.</summary>
    private const int LongestLine = 110;

    /// <summary>Whether a value needs a block of lines of its own.</summary>
    public static bool IsBlock(string text) =>
        FitsBlock(text) && (text.Contains('\n', StringComparison.Ordinal) || (text.Length > Width && Wrapped(text).Count > 1));

    /// <summary>The spelling on one line: plain where that is safe, else between double quotes.</summary>
    /// <param name="text">The value.</param>
    /// <param name="inFlow">It stands between braces or brackets, where more signs have a meaning.</param>
    public static string OnOneLine(string text, bool inFlow) => IsPlain(text, inFlow) ? text : Quoted(text);

    /// <summary>The lines of a block: the indicator, then the text without indentation.</summary>
    public static (string Indicator, IReadOnlyList<string> Lines) Block(string text)
    {
        var lines = text.Split('\n');
        var isLiteral = lines.Any(line => line.StartsWith(' ')) || Array.TrueForAll(lines, line => line.Length <= LongestLine);
        return isLiteral ? ("|-", lines) : (">-", Folded(lines));
    }

    // In a folded block a line break between two lines of text is a space, and a blank line is a line break.
    private static List<string> Folded(string[] lines)
    {
        var folded = new List<string>();
        foreach (var (index, line) in lines.Index())
        {
            if (index > 0 && line.Length > 0) folded.Add("");
            if (line.Length == 0) folded.Add("");
            else folded.AddRange(Wrapped(line));
        }

        return folded;
    }

    /// <summary>Breaks a line at single spaces between words; runs of spaces stay inside a line.</summary>
    private static List<string> Wrapped(string line)
    {
        var wrapped = new List<string>();
        var start = 0;
        var lastBreak = -1;
        for (var at = 1; at < line.Length - 1; at++)
        {
            if (line[at] != ' ' || line[at - 1] == ' ' || line[at + 1] == ' ') continue;
            if (at - start > Width && lastBreak > start)
            {
                wrapped.Add(line[start..lastBreak]);
                start = lastBreak + 1;
            }

            lastBreak = at;
        }

        if (line.Length - start > Width && lastBreak > start)
        {
            wrapped.Add(line[start..lastBreak]);
            start = lastBreak + 1;
        }

        wrapped.Add(line[start..]);
        return wrapped;
    }

    // A block cannot say: blanks at an end of the text, a first line that is indented or empty, blanks at the end of a line
    // (editors take them off), or signs that YAML does not print.
    private static bool FitsBlock(string text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && text.All(IsPrintable) && !BlankAtLineEnd().IsMatch(text) && !text.Contains('\t', StringComparison.Ordinal);

    private static bool IsPlain(string text, bool inFlow) =>
        text.Length > 0
        && Plain().IsMatch(text)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.EndsWith(':')
        && !(inFlow && text.AsSpan().IndexOfAny(",[]{}") >= 0)
        && text.All(IsPrintable)
        && !LooksLikeAnotherType().IsMatch(text);

    private static bool IsPrintable(char letter) => letter is '\n' or '\t' || (!char.IsControl(letter) && letter is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when !IsPrintable(letter) => $"\\u{(int)letter:X4}",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    // Begins with a letter, a digit or a sign that has no meaning there, and neither begins nor ends with a blank.
    [GeneratedRegex(@"\A(?:[\p{L}\p{N}(/+.;_=$^~«“‘’…€°]|[-?:][\p{L}\p{N}])(?:[^\n\t\r]*[^\s])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // What YAML 1.1 or 1.2 would read as a number, a date with time, a yes, a no or nothing. The format's own words are written elsewhere.
    [GeneratedRegex(@"\A(?:[-+.]?[0-9][0-9_.,:eExXoOa-fA-F+-]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|<<|=)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeAnotherType();

    [GeneratedRegex(@"[ \t]\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlankAtLineEnd();
}
