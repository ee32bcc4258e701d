namespace Passerelle.Audit.Texts;

/// <summary>
/// A list of words and phrases to look for. Case, accents and apostrophes do not count; <c>accessib*</c> is any word that begins so, <c>*ant</c> any
/// word that ends so. A text is read once, whatever the length of the list.
/// </summary>
public sealed class Phrases
{
    private readonly Dictionary<char, Pattern[][]> byFirstLetter;
    private readonly Dictionary<char, Pattern[][]> byLastLetter;

    private Phrases(List<Pattern[]> phrases)
    {
        byFirstLetter = Grouped(phrases.Where(phrase => phrase[0].Kind != PatternKind.Ending), letters => letters[0]);
        byLastLetter = Grouped(phrases.Where(phrase => phrase[0].Kind == PatternKind.Ending), letters => letters[^1]);
    }

    private enum PatternKind
    {
        Word,
        Beginning,
        Ending,
    }

    /// <summary>Reads a list: one phrase a line, <c>#</c> begins a comment.</summary>
    public static Phrases Parse(params IEnumerable<string> texts) => new(
        [.. texts.SelectMany(text => text.ReplaceLineEndings("\n").Split('\n')).Select(line => PatternsOf(line.Split('#')[0])).Where(phrase => phrase.Length > 0)]);

    /// <summary>Where the phrases stand in a text, in order, the longest at each place, none within another.</summary>
    public IReadOnlyList<TextRange> In(ReadOnlySpan<Token> text)
    {
        List<TextRange>? found = null;
        for (var at = 0; at < text.Length; at++)
        {
            var length = LengthAt(text[at..]);
            if (length == 0) continue;
            (found ??= []).Add(text[at].Range.Through(text[at + length - 1].Range));
            at += length - 1;
        }

        return found ?? [];
    }

    /// <inheritdoc cref="In(ReadOnlySpan{Token})"/>
    public IReadOnlyList<TextRange> In(string text) => In(Token.Of(text));

    /// <summary>Where the first of the phrases stands in a text; null where there is none.</summary>
    public TextRange? FirstIn(ReadOnlySpan<Token> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (AtHead(text[at..]) is { } found) return found;
        }

        return null;
    }

    /// <summary>Whether one of the phrases stands in a text.</summary>
    public bool AreIn(ReadOnlySpan<Token> text) => FirstIn(text) is not null;

    /// <summary>The phrase that a text begins with; null where it begins otherwise.</summary>
    public TextRange? AtHead(ReadOnlySpan<Token> text)
    {
        var length = LengthAt(text);
        return length > 0 ? text[0].Range.Through(text[length - 1].Range) : null;
    }

    private static Dictionary<char, Pattern[][]> Grouped(IEnumerable<Pattern[]> phrases, Func<string, char> letterOf) =>
        phrases.GroupBy(phrase => letterOf(phrase[0].Letters)).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The words of a line, with the stars that belong to them.</summary>
    private static Pattern[] PatternsOf(string line) => [.. Token.Of(line).Select(token => new Pattern(token.Word, KindOf(line, token.Range)))];

    private static PatternKind KindOf(string line, TextRange word)
    {
        if (word.End < line.Length && line[word.End] == '*') return PatternKind.Beginning;
        return word.Start > 0 && line[word.Start - 1] == '*' ? PatternKind.Ending : PatternKind.Word;
    }

    /// <summary>How many words the longest phrase has that a text begins with; 0 where it begins with none.</summary>
    private int LengthAt(ReadOnlySpan<Token> text)
    {
        // A word of accents alone, which stand apart from their letter, has no letters once it is folded.
        if (text is not [{ Word: { Length: > 0 } word }, ..]) return 0;
        return Math.Max(Longest(byFirstLetter.GetValueOrDefault(word[0]), text), Longest(byLastLetter.GetValueOrDefault(word[^1]), text));
    }

    private static int Longest(Pattern[][]? phrases, ReadOnlySpan<Token> text)
    {
        var longest = 0;
        foreach (var phrase in phrases ?? [])
        {
            if (phrase.Length > longest && BeginsWith(text, phrase)) longest = phrase.Length;
        }

        return longest;
    }

    private static bool BeginsWith(ReadOnlySpan<Token> text, Pattern[] phrase)
    {
        if (phrase.Length > text.Length) return false;
        for (var at = 0; at < phrase.Length; at++)
        {
            if (!phrase[at].Fits(text[at].Word)) return false;
        }

        return true;
    }

    /// <summary>A word of a phrase.</summary>
    private readonly record struct Pattern(string Letters, PatternKind Kind)
    {
        public bool Fits(string word) => Kind switch
        {
            PatternKind.Beginning => word.StartsWith(Letters, StringComparison.Ordinal),
            PatternKind.Ending => word.Length > Letters.Length && word.EndsWith(Letters, StringComparison.Ordinal),
            _ => word == Letters,
        };
    }
}
