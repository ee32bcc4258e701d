namespace Passerelle.Audit.Texts;

/// <summary>Texts that fill a field in to say that there is nothing: "Néant", "Sans objet".</summary>
internal static class NothingAsked
{
    private static readonly string[] Words = ["neant", "aucun", "aucune", "aucun prerequis", "sans objet", "non", "rien", "so", "s o", "na", "n a", ""];

    /// <summary>Whether a text says that there is nothing.</summary>
    public static bool In(string text) => Words.Contains(Token.WordsOf(text), StringComparer.Ordinal);
}
