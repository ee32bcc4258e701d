namespace Passerelle.Audit.Texts;

/// <summary>
/// A list of words and phrases to look for. Case, accents and apostrophes do not count; <c>accessib*</c> is any word that begins so, <c>*ant</c> any
/// word that ends so. A text is read once, whatever the length of the list.
/// </summary>
public sealed class Phrases
{
    private readonly ILookup<string, string[]> byFirstWord;
    private readonly string[][] open;

    private Phrases(List<string[]> phrases)
    {
        byFirstWord = phrases.Where(phrase => !IsOpen(phrase[0])).ToLookup(phrase => phrase[0]);
        open = [.. phrases.Where(phrase => IsOpen(phrase[0]))];
    }

    /// <summary>Reads a list: one phrase a line, <c>#</c> begins a comment.</summary>
    public static Phrases Parse(params IEnumerable<string> texts) => new(
        [.. texts.SelectMany(text => text.ReplaceLineEndings("\n").Split('\n')).Select(line => WordsOf(line.Split('#')[0])).Where(words => words.Length > 0)]);

    /// <summary>Where the phrases stand in a text, in order, the longest at each place, none within another.</summary>
    public IEnumerable<TextRange> In(string text)
    {
        var tokens = Token.Of(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            var length = LengthAt(tokens, at);
            if (length == 0) continue;
            yield return tokens[at].Range.Through(tokens[at + length - 1].Range);
            at += length - 1;
        }
    }

    /// <summary>Whether one of the phrases stands in a text.</summary>
    public bool AreIn(string text) => In(text).Any();

    /// <summary>Whether a text begins with one of the phrases.</summary>
    public bool Begin(string text) => LengthAt(Token.Of(text), 0) > 0;

    private static bool IsOpen(string word) => word.StartsWith('*') || word.EndsWith('*');

    /// <summary>The words of a line, with the stars that belong to them.</summary>
    private static string[] WordsOf(string line) =>
    [
        .. Token.Of(line).Select(token =>
            (token.Range.Start > 0 && line[token.Range.Start - 1] == '*' ? "*" : "") + token.Word + (token.Range.End < line.Length && line[token.Range.End] == '*' ? "*" : "")),
    ];

    private static bool Fits(string pattern, string word)
    {
        if (pattern.EndsWith('*')) return word.StartsWith(pattern[..^1], StringComparison.Ordinal);
        if (pattern.StartsWith('*')) return word.Length > pattern.Length - 1 && word.EndsWith(pattern[1..], StringComparison.Ordinal);
        return word == pattern;
    }

    private int LengthAt(IReadOnlyList<Token> tokens, int at) => at >= tokens.Count
        ? 0
        : byFirstWord[tokens[at].Word].Concat(open).Where(phrase => StandsAt(tokens, at, phrase)).Select(phrase => phrase.Length).DefaultIfEmpty().Max();

    private static bool StandsAt(IReadOnlyList<Token> tokens, int at, string[] phrase) =>
        at + phrase.Length <= tokens.Count && !phrase.Where((word, index) => !Fits(word, tokens[at + index].Word)).Any();
}
