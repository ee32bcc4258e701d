using Passerelle.Model;
using QRCoder;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>A QR code as its modules; templates draw it.</summary>
internal static class QrModules
{
    /// <summary>The code of a text, with the quiet zone that readers need: one text a row, <c>1</c> for a dark module.</summary>
    public static ValueList<string> Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return code.ModuleMatrix
            .Select(row => string.Create(row.Count, row, static (modules, row) =>
            {
                for (var at = 0; at < modules.Length; at++) modules[at] = row[at] ? '1' : '0';
            }))
            .ToValueList();
    }
}
