using System.Buffers;
using System.Text;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>
/// CSV that spreadsheets open with a double click: UTF-8 with a byte order mark and, as French settings want it, semicolons. Lines end by
/// CRLF, and every cell stands between quotes (RFC 4180).
/// </summary>
internal static class CsvText
{
    private const char Separator = ';';
    private const string LineEnd = "\r\n";

    // A spreadsheet takes a cell that begins so for a formula, and would run it.
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\t\r\n");

    public static byte[] Bytes(IEnumerable<IEnumerable<string>> records) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Of(records))];

    /// <summary>The same as a text.</summary>
    public static string Of(IEnumerable<IEnumerable<string>> records)
    {
        var text = new StringBuilder();
        foreach (var record in records) text.AppendJoin(Separator, record.Select(Cell)).Append(LineEnd);
        return text.ToString();
    }

    // An apostrophe makes such a cell a text (OWASP, CSV injection); between quotes, no sign within a cell can begin another one.
    private static string Cell(string text)
    {
        var apostrophe = text.Length > 0 && FormulaSigns.Contains(text[0]) ? "'" : "";
        return $"\"{apostrophe}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
