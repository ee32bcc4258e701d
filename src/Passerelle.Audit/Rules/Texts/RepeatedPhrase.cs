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
        (AnyRecurs(context.TokensOf(text.Text)) ? Sentences.Of(text.Text.Value) : [])
            .SelectMany(sentence => Repeated(text.Text.Value, Token.Within(sentence, context.TokensOf(text.Text))))
            .Select(range => At(certification, text.Text).Marking(range).With("texte", range.In(text.Text.Value)));

    /// <summary>For each repetition, its second place: the longest run of words first, none within another.</summary>
    private static List<TextRange> Repeated(string text, ReadOnlySpan<Token> sentence)
    {
        var repeated = new List<TextRange>();
        for (var at = 0; at < sentence.Length; at++)
        {
            if (!Recurs(sentence, at)) continue;
            var (second, length) = Second(text, sentence, at);
            if (length == 0) continue;
            repeated.Add(RangeOf(sentence.Slice(second, length)));
            at = second + length - 1;
        }

        return repeated;
    }

    /// <summary>Whether a repetition may begin with some word of a text. In most texts none does, and they need no closer look.</summary>
    private static bool AnyRecurs(ReadOnlySpan<Token> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Recurs(text, at)) return true;
        }

        return false;
    }

    /// <summary>Whether a word comes again with the word that follows it, near enough for a repetition to begin with the two.</summary>
    private static bool Recurs(ReadOnlySpan<Token> words, int first)
    {
        var end = Math.Min(words.Length - 1, first + Longest + MostBetween + 1);
        for (var second = first + Shortest; second < end; second++)
        {
            if (words[second].Word == words[first].Word && words[second + 1].Word == words[first + 1].Word) return true;
        }

        return false;
    }

    private static (int Second, int Length) Second(string text, ReadOnlySpan<Token> sentence, int first)
    {
        for (var length = Math.Min(Longest, (sentence.Length - first) / 2); length >= Shortest; length--)
        {
            var said = sentence.Slice(first, length);
            if (!SaysEnough(said)) continue;
            for (var second = first + length; second <= first + length + MostBetween && second + length <= sentence.Length; second++)
            {
                var again = sentence.Slice(second, length);
                if (NearTexts.AreSame(said, again) && IsWhole(text, said) && IsWhole(text, again) && !IsEnumeration(text, said, sentence[(first + length)..second], again)) return (second, length);
            }
        }

        return default;
    }

    private static TextRange RangeOf(ReadOnlySpan<Token> words) => words[0].Range.Through(words[^1].Range);

    private static bool SaysEnough(ReadOnlySpan<Token> words)
    {
        var full = 0;
        foreach (var word in words) full += word.Word.Length >= LettersOfFullWord ? 1 : 0;
        return full >= Shortest;
    }

    private static bool IsWhole(string text, ReadOnlySpan<Token> words) => !text.AsSpan(words[0].Range.Start..words[^1].Range.End).ContainsAny(Breaks);

    /// <summary>An enumeration, or a bracket that explains what stands before it.</summary>
    private static bool IsEnumeration(string text, ReadOnlySpan<Token> said, ReadOnlySpan<Token> wordsBetween, ReadOnlySpan<Token> again)
    {
        var between = text.AsSpan(said[^1].Range.End..again[0].Range.Start);
        if (between.ContainsAny(Separators) || between.Contains(" - ", StringComparison.Ordinal) || between.Count('(') != between.Count(')')) return true;
        foreach (var word in wordsBetween)
        {
            if (Joints.Contains(word.Word)) return true;
        }

        return false;
    }
}
