using System.Text;

namespace Passerelle.Model;

/// <summary>Names as they can stand in an address: lower-case ASCII letters, digits and hyphens.</summary>
public static class Slug
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    /// <summary>The slug of a name: <c>Ecole supérieure d’infographie</c> is <c>ecole-superieure-d-infographie</c>.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>
    /// A text in lower case and without accents, to order and to compare names as a French reader does. The program runs
    /// without the data of cultures, which alone could decompose letters: the letters of French are listed instead, and
    /// accents that stand apart from their letter are left out.
    /// </summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            var at = char.IsAscii(letter) ? -1 : Accented.IndexOf(letter, StringComparison.Ordinal);
            if (at >= 0) folded.Append(Plain[at]);
            else if (letter == 'œ') folded.Append("oe");
            else if (letter == 'æ') folded.Append("ae");
            else if (letter is < '\u0300' or > '\u036F') folded.Append(letter);
        }

        return folded.ToString();
    }
}
