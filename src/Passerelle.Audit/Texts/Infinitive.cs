namespace Passerelle.Audit.Texts;

/// <summary>Finds the verb that a competency begins with.</summary>
public static class Infinitive
{
    private static readonly string[] Endings = ["er", "ir", "re", "oir"];

    private static readonly string[] Before = ["se", "s", "ne", "pas", "en", "y"];

    // What they follow acts on something: "manager les équipes", but "le manager".
    private static readonly string[] Objects = ["le", "la", "les", "l", "un", "une", "leur", "leurs", "son", "sa", "ses"];

    /// <summary>The infinitive that a text begins with, after "se" or "ne pas"; null where it begins with something else.</summary>
    /// <param name="text">The text, without code and bullet.</param>
    /// <param name="falseInfinitives">Words that only end like one.</param>
    public static Token? At(string text, Phrases falseInfinitives)
    {
        var tokens = Token.Of(text);
        var at = 0;
        while (at < tokens.Count && at < Before.Length && Before.Contains(tokens[at].Word)) at++;
        return at < tokens.Count && EndsLikeOne(tokens[at]) && (!falseInfinitives.Begin(tokens[at].Word) || HasObject(tokens, at)) ? tokens[at] : null;
    }

    private static bool EndsLikeOne(Token token) => token.Word.Length > 3 && Endings.Any(ending => token.Word.EndsWith(ending, StringComparison.Ordinal));

    private static bool HasObject(IReadOnlyList<Token> tokens, int verb) => verb + 1 < tokens.Count && Objects.Contains(tokens[verb + 1].Word);
}
