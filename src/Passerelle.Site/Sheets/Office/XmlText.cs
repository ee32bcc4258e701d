using System.Xml;

namespace Passerelle.Site.Sheets.Office;

/// <summary>Text that an XML file can hold.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with a � in place of each character that XML 1.0 has no way to write: controls, halves of surrogate pairs.</summary>
    public static string Of(string text)
    {
        var at = FirstForbidden(text, 0);
        if (at < 0) return text;
        var letters = text.ToCharArray();
        for (; at >= 0; at = FirstForbidden(text, at + 1)) letters[at] = Replacement;
        return new string(letters);
    }

    private static int FirstForbidden(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at])) continue;
            if (at + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at])) return at;
            at++;
        }

        return -1;
    }
}
