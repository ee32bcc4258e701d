using Passerelle.Site.Sheets.Audits;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>The audit of a certification as a document that can be written on. The same audit gives the same bytes.</summary>
internal static class AuditDocument
{
    public static byte[] Of(AuditSheet sheet)
    {
        var context = new WordContext(sheet.Head, sheet.Labels, PageFormat.Portrait);
        var body = AuditBody.Of(sheet, context).ToList();
        // The name of the words stands at the foot of each page, and can only be told when there are words.
        var head = sheet.Head with { Hash = SheetHash.Of(body.Select(element => element.InnerText)) };
        return WordFile.Bytes(context with { Head = head }, body);
    }
}
