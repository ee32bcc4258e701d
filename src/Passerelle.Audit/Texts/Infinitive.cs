namespace Passerelle.Audit.Texts;

/// <summary>Finds the verb that a competency begins with.</summary>
public static class Infinitive
{
    private static readonly string[] Endings = ["er", "ir", "re", "oir"];

    private static readonly string[] Before = ["se", "s", "ne", "pas", "en", "y"];

    // What they follow acts on something: "manager les équipes", but "le manager".
    private static readonly string[] Objects = ["le", "la", "les", "l", "un", "une", "leur", "leurs", "son", "sa", "ses"];

    /// <summary>The infinitive that a text begins with, after "se" or "ne pas"; null where it begins with something else.</summary>
    /// <param name="text">The words of the text, without code and bullet.</param>
    /// <param name="falseInfinitives">Words that only end like one.</param>
    public static Token? At(ReadOnlySpan<Token> text, Phrases falseInfinitives)
    {
        var at = 0;
        while (at < text.Length && at < Before.Length && Before.Contains(text[at].Word)) at++;
        if (at == text.Length || !EndsLikeOne(text[at])) return null;
        return falseInfinitives.AtHead([text[at]]) is null || HasObject(text[at..]) ? text[at] : null;
    }

    private static bool EndsLikeOne(Token token) => token.Word.Length > 3 && Endings.Any(ending => token.Word.EndsWith(ending, StringComparison.Ordinal));

    private static bool HasObject(ReadOnlySpan<Token> verb) => verb.Length > 1 && Objects.Contains(verb[1].Word);
}
