using System.Buffers;
using Passerelle.Model;

namespace Passerelle.Site.Text;

/// <summary>
/// Sets the typography of French text: the spaces of <see cref="FrenchSpacing"/>, and the typographic apostrophe between
/// letters. Escapes text for HTML.
/// </summary>
public sealed class Typography(Language language)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"' \u00A0");

    /// <summary>Writes a text as HTML.</summary>
    public void Write(string text, TextWriter target)
    {
        var rest = 0;
        while (rest < text.Length)
        {
            var step = text.AsSpan(rest).IndexOfAny(Special);
            if (step < 0) break;
            target.Write(text.AsSpan(rest, step));
            rest += step;
            WriteSpecial(text, rest, target);
            rest++;
        }

        target.Write(text.AsSpan(Math.Min(rest, text.Length)));
    }

    /// <summary>The text as HTML.</summary>
    public string Html(string text)
    {
        using var writer = new StringWriter();
        Write(text, writer);
        return writer.ToString();
    }

    /// <summary>The text with its typography set, for what is not HTML.</summary>
    public string Set(string text) => language != Language.French ? text : string.Create(text.Length, (text, this), static (letters, given) =>
    {
        var (text, typography) = given;
        for (var at = 0; at < text.Length; at++) letters[at] = typography.Letter(text, at);
    });

    private void WriteSpecial(string text, int at, TextWriter target)
    {
        switch (Letter(text, at))
        {
            case '&': target.Write("&amp;"); break;
            case '<': target.Write("&lt;"); break;
            case '>': target.Write("&gt;"); break;
            case '"': target.Write("&quot;"); break;
            case '\'': target.Write("&#39;"); break;
            case var letter: target.Write(letter); break;
        }
    }

    // A no-break space of the source becomes a narrow one too: both keep the sign with its word.
    private char Letter(string text, int at) => language != Language.French ? text[at] : text[at] switch
    {
        '\'' when IsElision(text, at) => '’',
        ' ' or '\u00A0' when FrenchSpacing.HoldsTogether(text, at) => FrenchSpacing.NarrowNoBreakSpace,
        var letter => letter,
    };

    private static bool IsElision(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
}
