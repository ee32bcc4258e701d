using System.Text;

namespace Passerelle.Import.Sources;

/// <summary>
/// Names of files with each accent on its letter. macOS and some archives part them (e, then an accent), and the program runs without
/// the data that <see cref="string.Normalize()"/> needs: the letters of French are listed instead.
/// </summary>
internal static class ComposedAccents
{
    private const string Accents = "\u0300\u0301\u0302\u0308\u0327";

    /// <summary>A letter, then what it becomes under each of the accents; a blank where French has no such letter.</summary>
    private static readonly string[] Letters =
    [
        "aà â  ", "c    ç", "eèéêë ", "i  îï ", "o  ôö ", "uù ûü ", "y   ÿ ",
        "AÀ Â  ", "C    Ç", "EÈÉÊË ", "I  ÎÏ ", "O  ÔÖ ", "UÙ ÛÜ ", "Y   Ÿ ",
    ];

    /// <summary>The name.</summary>
    public static string In(string name)
    {
        var composed = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (composed.Length > 0 && Composed(composed[^1], letter) is { } one) composed[^1] = one;
            else composed.Append(letter);
        }

        return composed.ToString();
    }

    private static char? Composed(char letter, char accent)
    {
        var column = Accents.IndexOf(accent, StringComparison.Ordinal);
        var row = column < 0 ? null : Letters.FirstOrDefault(letters => letters[0] == letter);
        return row is not null && row[column + 1] != ' ' ? row[column + 1] : null;
    }
}
