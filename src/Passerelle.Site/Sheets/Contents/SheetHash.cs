using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>
/// The name of the words of a sheet: twelve hexadecimal digits of the SHA-256 over all of them, in their order. The day
/// of the print, the colour and the drawing of the QR code do not count: two sheets of the same name say the same,
/// whenever they were printed. A state that has changed by that day does count, because it says something else.
/// </summary>
public static class SheetHash
{
    private const int Digits = 12;

    internal static string Of(BlockSheet sheet) => Of(sheet with { Head = WordsOf(sheet.Head) }, SheetJson.Default.BlockSheet);

    internal static string Of(CertificationSheet sheet) => Of(sheet with { Head = WordsOf(sheet.Head) }, SheetJson.Default.CertificationSheet);

    internal static string Of(ReferentialSheet sheet) => Of(sheet with { Head = WordsOf(sheet.Head) }, SheetJson.Default.ReferentialSheet);

    /// <summary>The name of words that no template prints.</summary>
    internal static string Of(IEnumerable<string> paragraphs) => OfText(string.Join('\n', paragraphs));

    private static string Of<T>(T sheet, JsonTypeInfo<T> type) => OfText(SheetJson.Text(sheet, type));

    private static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];

    private static SheetHead WordsOf(SheetHead head) => head with { AsOf = "", AsOfDay = default, Colour = "", Hash = "" };
}
