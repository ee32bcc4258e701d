using System.Text;
using AngleSharp.Dom;

namespace Passerelle.EndToEnd.Running;

/// <summary>The text of a page as a reader sees it, folded so that spaces, apostrophes and case make no difference.</summary>
internal sealed class VisibleText
{
    private static readonly HashSet<string> Unseen = new(["script", "style", "template", "noscript"], StringComparer.Ordinal);

    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "wbr"],
        StringComparer.Ordinal);

    // Styles decide whether two spans stand on one line, so both readings are tried.
    private readonly string[] readings;

    public VisibleText(IDocument document)
    {
        readings = [Read(document.Body!, inlineSeparates: true), Read(document.Body!, inlineSeparates: false)];
    }

    /// <summary>Whether the words stand in the page, not as a part of a longer word or number.</summary>
    public bool Contains(string words)
    {
        var wanted = Fold(words).Trim();
        return readings.Any(text => ContainsWhole(text, wanted));
    }

    /// <summary>Quotes, spaces and case made alike.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            var plain = letter switch
            {
                '’' or '‘' => '\'',
                _ when char.IsWhiteSpace(letter) => ' ',
                _ => char.ToLowerInvariant(letter),
            };
            if (letter == '\u00AD' || (plain == ' ' && folded.Length > 0 && folded[^1] == ' ')) continue;
            folded.Append(plain);
        }

        return folded.ToString();
    }

    private static bool ContainsWhole(string text, string wanted)
    {
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted.Length;
            if (!Continues(text, at) && !Continues(text, end)) return true;
        }

        return false;
    }

    /// <summary>Whether a word or a number goes on across this place.</summary>
    private static bool Continues(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    private static string Read(IElement body, bool inlineSeparates)
    {
        var text = new StringBuilder();
        Append(text, body, inlineSeparates);
        return Fold(text.ToString());
    }

    private static void Append(StringBuilder text, INode node, bool inlineSeparates)
    {
        if (node is IText words) text.Append(words.Data);
        if (node is not IElement element || Unseen.Contains(element.LocalName) || element.HasAttribute("hidden")) return;
        var separates = inlineSeparates || !Inline.Contains(element.LocalName);
        if (separates) text.Append(' ');
        foreach (var child in element.ChildNodes) Append(text, child, inlineSeparates);
        if (separates) text.Append(' ');
    }
}
