using System.Buffers;
using Passerelle.Model;

namespace Passerelle.Site.Text;

/// <summary>
/// Escapes text for HTML and, in French, sets its typography: the spaces of <see cref="FrenchSpacing"/>, and the
/// typographic apostrophe between letters.
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

    private void WriteSpecial(string text, int at, TextWriter target)
    {
        switch (text[at])
        {
            case '&': target.Write("&amp;"); break;
            case '<': target.Write("&lt;"); break;
            case '>': target.Write("&gt;"); break;
            case '"': target.Write("&quot;"); break;
            case '\'': target.Write(language == Language.French && IsElision(text, at) ? "’" : "&#39;"); break;
            default: target.Write(language == Language.French && FrenchSpacing.HoldsTogether(text, at) ? FrenchSpacing.NarrowNoBreakSpace : text[at]); break;
        }
    }

    private static bool IsElision(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
}
