using System.Text.RegularExpressions;
using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>Text of a cell as a workbook holds it.</summary>
internal static partial class CellText
{
    // The longest text that Excel takes; a longer one makes it repair the file.
    private const int Longest = 32_767;

    public static string Of(string text)
    {
        var plain = EscapeLike().Replace(XmlText.Of(text.ReplaceLineEndings("\n")), "_x005F_");
        return plain.Length <= Longest ? plain : string.Concat(plain.AsSpan(0, Longest - 1), "…");
    }

    // _x000D_ would be read as a character (ECMA-376, part 1, 22.9.2.19): its first underscore is written as one.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex EscapeLike();
}
