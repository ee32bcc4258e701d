using System.Buffers;
using Passerelle.Model;

namespace Passerelle.Site.Text;

/// <summary>
/// Escapes text for HTML and, in French, sets its typography: a narrow no-break space before ; : ! ? % and inside « »,
/// and the typographic apostrophe. Spaces are only changed, never added, so codes and times stay as they are.
/// </summary>
public sealed class Typography(Language language)
{
    private const char NarrowNoBreakSpace = '\u202F';
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

    private void WriteSpecial(string text, int at, TextWriter target)
    {
        switch (text[at])
        {
            case '&': target.Write("&amp;"); break;
            case '<': target.Write("&lt;"); break;
            case '>': target.Write("&gt;"); break;
            case '"': target.Write("&quot;"); break;
            case '\'': target.Write(language == Language.French && IsElision(text, at) ? "’" : "&#39;"); break;
            default: target.Write(language == Language.French && HoldsTogether(text, at) ? NarrowNoBreakSpace : text[at]); break;
        }
    }

    private static bool IsElision(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    private static bool HoldsTogether(string text, int at) =>
        (at + 1 < text.Length && text[at + 1] is ';' or ':' or '!' or '?' or '%' or '»') || (at > 0 && text[at - 1] == '«');
}
