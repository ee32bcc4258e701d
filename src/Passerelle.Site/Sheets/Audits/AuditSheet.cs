using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Audits;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Audits;

/// <summary>The audit of a certification as a document, for the file of its registration.</summary>
/// <param name="Head">What names it.</param>
/// <param name="Labels">Words of all sheets.</param>
/// <param name="Report">What it says: the same as the page.</param>
/// <param name="Say">Says it as it is printed.</param>
internal sealed record AuditSheet(SheetHead Head, SheetLabels Labels, AuditCertificationPage Report, Typeset Say)
{
    public static AuditSheet Of(CertificationAudit audit, PageSource source, WebAddress? address)
    {
        var certification = audit.Certification;
        var say = new Typeset(source);
        var number = certification.Number.Value;
        var subject = new SheetSubject("audit.certification.title", number.Value, certification.Title.Value, Addresses.AuditOf(number));
        var head = SheetHead.Of(subject, certification, say, address);
        return new(
            source.HasPublicPages ? head : head with { Address = null },
            SheetLabels.Of(say),
            AuditCertificationPage.ContentOf(audit, source),
            say);
    }
}
