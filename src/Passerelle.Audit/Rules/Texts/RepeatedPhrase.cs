using System.Buffers;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-03: a sentence does not say the same words twice within a breath.</summary>
internal sealed class RepeatedPhrase() : TextRule(RuleIds.Txt03, FindingSeverity.Warning)
{
    private const int Longest = 6;
    private const int Shortest = 2;
    private const int MostBetween = 5;
    private const int LettersOfFullWord = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;:/–•\n|");

    private static readonly SearchValues<char> Breaks = SearchValues.Create("()[]«»,;:/–•\n|");

    /// <summary>What parts an enumeration, in which words may come again.</summary>
    private static readonly string[] Joints = ["et", "ou", "ni", "puis", "mais", "que", "qui", "sans", "vers", "comme"];

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text) =>
        Sentences.Of(text.Text.Value)
            .SelectMany(sentence => Repeated(text.Text.Value, sentence))
            .Select(range => At(certification, text.Text).Marking(range).With("texte", range.In(text.Text.Value)));

    /// <summary>For each repetition, its second place: the longest run of words first, none within another.</summary>
    private static IEnumerable<TextRange> Repeated(string text, TextRange sentence)
    {
        var tokens = Token.Of(sentence.In(text));
        for (var at = 0; at < tokens.Count; at++)
        {
            var (second, length) = Second(text.AsSpan(sentence.Start), tokens, at);
            if (length == 0) continue;
            var range = tokens[second].Range.Through(tokens[second + length - 1].Range);
            yield return range with { Start = range.Start + sentence.Start };
            at = second + length - 1;
        }
    }

    private static (int Second, int Length) Second(ReadOnlySpan<char> text, IReadOnlyList<Token> tokens, int first)
    {
        for (var length = Math.Min(Longest, (tokens.Count - first) / 2); length >= Shortest; length--)
        {
            if (!SaysEnough(tokens, first, length)) continue;
            for (var second = first + length; second <= first + length + MostBetween && second + length <= tokens.Count; second++)
            {
                if (AreAlike(tokens, first, second, length)
                    && IsWhole(text, tokens, first, length)
                    && IsWhole(text, tokens, second, length)
                    && !IsEnumeration(text[tokens[first + length - 1].Range.End..tokens[second].Range.Start], tokens, first + length, second)) return (second, length);
            }
        }

        return default;
    }

    private static bool SaysEnough(IReadOnlyList<Token> tokens, int start, int length) =>
        Enumerable.Range(start, length).Count(at => tokens[at].Word.Length >= LettersOfFullWord) >= Shortest;

    private static bool AreAlike(IReadOnlyList<Token> tokens, int first, int second, int length) =>
        Enumerable.Range(0, length).All(step => tokens[first + step].Word == tokens[second + step].Word);

    private static bool IsWhole(ReadOnlySpan<char> text, IReadOnlyList<Token> tokens, int start, int length) =>
        !text[tokens[start].Range.Start..tokens[start + length - 1].Range.End].ContainsAny(Breaks);

    /// <summary>An enumeration, or a bracket that explains what stands before it.</summary>
    private static bool IsEnumeration(ReadOnlySpan<char> between, IReadOnlyList<Token> tokens, int end, int second) =>
        between.ContainsAny(Separators)
        || between.Contains(" - ", StringComparison.Ordinal)
        || between.Count('(') != between.Count(')')
        || Enumerable.Range(end, second - end).Any(at => Joints.Contains(tokens[at].Word));
}
