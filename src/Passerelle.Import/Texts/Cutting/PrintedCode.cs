using System.Globalization;
using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>What looks like the printed code of an item: <c>C1.1 –</c>, <c>A1C1.</c>, <c>1.1.1</c>, <c>1)</c>.</summary>
/// <param name="Code">The code, without the sign after it.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="End">Where the words after it begin.</param>
/// <param name="HasSign">A dot, a dash, a colon or a bracket follows it.</param>
internal sealed partial record PrintedCode(LocalCode Code, int Start, int Length, int End, bool HasSign)
{
    private readonly int[] numbers = [.. Digits().Matches(Code.Value).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];

    /// <summary>The shape of the code: <c>C#.#</c>. The codes of one list have one.</summary>
    public string Shape { get; } = Digits().Replace(Code.Value, "#");

    /// <summary>Without any letter.</summary>
    public bool IsNumber => Shape[0] == '#';

    /// <summary>A single number without any letter, which needs the most care: <c>1)</c>.</summary>
    public bool IsPlainNumber => Shape == "#";

    /// <summary>The first of a list: <c>C1.1</c>, <c>C2.1</c>.</summary>
    public bool IsFirst => numbers[^1] == 1;

    /// <summary>Its numbers, which order the codes of one shape.</summary>
    public string Order => string.Join('.', numbers);

    /// <summary>The numbers of the next code of the same list: <c>1.2</c> after <c>1.1</c>.</summary>
    public string NextOrder => string.Join('.', [.. numbers[..^1], numbers[^1] + 1]);

    /// <summary>The code at a place; null where none is.</summary>
    public static PrintedCode? At(string text, int place, int end)
    {
        if (place >= end || !(char.IsAsciiLetterUpper(text[place]) || char.IsAsciiDigit(text[place]))) return null;
        var match = Spelling().Match(text, place);
        if (!match.Success || match.Index + match.Length >= end) return null;
        var (code, sign, blanks) = (match.Groups["code"], match.Groups["sign"], match.Groups["blanks"]);
        if (!LocalCode.TryParse(code.Value, out var local)) return null;
        var printed = new PrintedCode(local, place, code.Length, match.Index + match.Length, sign.Success);
        return printed.FitsBefore(text.AsSpan(printed.End, end - printed.End), blanks.Length) ? printed : null;
    }

    /// <summary>Whether it is the next code after another: <c>C1.2</c> after <c>C1.1</c>, <c>C2.1</c> after <c>C1.4</c>.</summary>
    public bool Follows(PrintedCode other)
    {
        if (Shape != other.Shape) return false;
        var step = 0;
        while (step < numbers.Length && numbers[step] == other.numbers[step]) step++;
        return step < numbers.Length && numbers[step] == other.numbers[step] + 1 && numbers[(step + 1)..].All(number => number == 1);
    }

    /// <summary>Whether it comes before another of its shape.</summary>
    public bool IsBefore(PrintedCode other) => numbers.AsSpan().SequenceCompareTo(other.numbers) < 0;

    /// <summary>Whether it is a part of another: <c>1.1.1</c> of <c>1.1</c>, <c>A1C1</c> of <c>A1</c>.</summary>
    public bool IsUnder(PrintedCode parent) =>
        Code.Value.Length > parent.Code.Value.Length
        && Code.Value.StartsWith(parent.Code.Value, StringComparison.Ordinal)
        && !char.IsAsciiDigit(Code.Value[parent.Code.Value.Length]);

    private bool FitsBefore(ReadOnlySpan<char> words, int blanks)
    {
        if (HasSign) return char.IsLetter(words[0]) || words[0] is '«' or '“' or '"' or '(' || (IsPlainNumber && blanks > 0);
        if (IsPlainNumber || !char.IsUpper(words[0])) return false;
        return blanks > 0 || (words.Length > 1 && char.IsLower(words[1]));
    }

    [GeneratedRegex(
        @"\G(?<code>[A-Z]{1,3}\.?[0-9]{1,3}(?:\.[0-9]{1,3}|\.?[A-Z][0-9]{1,3}){0,4}|[0-9]{1,2}(?:\.[0-9]{1,3}){0,3})"
        + @"(?<sign>\.?\s{0,8}[:)°–—]|\.?\s{1,8}-(?=\s)|\.(?=\s|\p{Lu}))?(?<blanks>\s*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
