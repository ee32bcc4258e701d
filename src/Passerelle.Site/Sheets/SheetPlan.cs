using Passerelle.Model;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Audits;
using Passerelle.Site.Sheets.Archive;
using Passerelle.Site.Sheets.Audits;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Sheets.Tables;
using Passerelle.Site.Sheets.Word;

namespace Passerelle.Site.Sheets;

/// <summary>Which files there are to download beside the pages; none where the site is built without. Each line of the lists is one of them.</summary>
public static class SheetPlan
{
    /// <summary>All files of a catalogue, in a fixed order.</summary>
    /// <param name="source">What pages are made from.</param>
    /// <param name="address">Public address in place of the one in <c>site.yaml</c>, or null.</param>
    public static ValueList<SheetFile> All(PageSource source, WebAddress? address = null) =>
    [
        .. source.Catalogue.Certifications.SelectMany(certification => Whole(certification, source, address)),
        .. Pictures(source, address),
        .. OfAudit(source, address),
    ];

    /// <summary>The pictures that are shown beside links to certifications; none on a site without a public address, because only whole addresses lead to them.</summary>
    public static ValueList<SheetFile> Pictures(PageSource source, WebAddress? address = null) => !source.WithSheets || (address ?? source.Catalogue.Settings.Address?.Value) is null
        ? []
        : source.Catalogue.Certifications.Select(certification => (SheetFile)Picture(certification, source, address)).ToValueList();

    /// <summary>The files that stand beside the audits of all certifications; none where no audit was run.</summary>
    public static ValueList<SheetFile> OfAudit(PageSource source, WebAddress? address = null) => source.Audit is { } report
        ? CertificationAudit.All(report, source.Catalogue).SelectMany(audit => Of(audit, source, address)).ToValueList()
        : [];

    /// <summary>The file that stands beside the audit of a certification.</summary>
    internal static ValueList<SheetFile> Of(CertificationAudit audit, PageSource source, WebAddress? address = null) => !source.WithSheets
        ? []
        : [new WrittenSheet(SheetKind.Audit, Addresses.AuditSheet(audit.Certification.Number.Value, "docx"), () => AuditDocument.Of(AuditSheet.Of(audit, source, address)))];

    /// <summary>The files that stand beside the page of a block.</summary>
    public static ValueList<SheetFile> Of(Certification certification, Block block, PageSource source, WebAddress? address = null)
    {
        if (!source.WithSheets) return [];
        var name = certification.ReferenceTo(block);
        var sheet = new Composition<BlockSheet>(() => BlockSheet.Of(certification, block, source, address), SheetJson.Of, sheet => sheet.Head);
        return
        [
            Typeset(SheetKind.Block, Addresses.BlockSheet(name, "pdf"), "sheets/block.typ", source, sheet),
            new WrittenSheet(SheetKind.Block, Addresses.BlockSheet(name, "docx"), () => WordDocument.Of(sheet.Sheet()), () => sheet.Digest),
        ];
    }

    /// <summary>The files that stand beside the page of a certification.</summary>
    public static ValueList<SheetFile> Of(Certification certification, PageSource source, WebAddress? address = null)
    {
        if (!source.WithSheets) return [];
        var singles = Singles(certification, source, address);
        var all = singles.Concat(certification.Blocks.SelectMany(block => Of(certification, block, source, address))).ToValueList();
        return [.. singles, new SheetArchive(Addresses.Archive(certification.Number.Value), all, Pack)];
    }

    private static TypesetSheet Picture(Certification certification, PageSource source, WebAddress? address)
    {
        var sheet = new Composition<PictureSheet>(() => PictureSheet.Of(certification, source, address), SheetJson.Of, sheet => sheet.Head);
        return Typeset(SheetKind.Picture, Addresses.Picture(certification.Number.Value), "sheets/picture.typ", source, sheet);
    }

    private static ValueList<SheetFile> Singles(Certification certification, PageSource source, WebAddress? address)
    {
        var (number, words) = (certification.Number.Value, source.Words);
        var summary = new Composition<CertificationSheet>(() => CertificationSheet.Of(certification, source, address), SheetJson.Of, sheet => sheet.Head);
        var whole = new Composition<ReferentialSheet>(() => ReferentialSheet.Of(certification, source, address), SheetJson.Of, sheet => sheet.Head);
        return
        [
            Typeset(SheetKind.Summary, Addresses.Summary(number), "sheets/certification.typ", source, summary),
            Typeset(SheetKind.Referential, Addresses.Referential(number, "pdf"), "sheets/referential.typ", source, whole),
            new WrittenSheet(SheetKind.Referential, Addresses.Referential(number, "docx"), () => WordDocument.Of(whole.Sheet()), () => whole.Digest),
            new WrittenSheet(SheetKind.Competencies, Addresses.Competencies(number, "xlsx"), () => CompetencyWorkbook.Of(certification, words, whole.Head), () => CompetencyWorkbook.TextOf(certification, words, whole.Head)),
            new WrittenSheet(SheetKind.Competencies, Addresses.Competencies(number, "csv"), () => CompetencyCsv.Of(certification, words)),
        ];
    }

    private static IEnumerable<SheetFile> Whole(Certification certification, PageSource source, WebAddress? address) =>
        [.. Of(certification, source, address), .. certification.Blocks.SelectMany(block => Of(certification, block, source, address))];

    private static TypesetSheet Typeset<TSheet>(SheetKind kind, PageAddress address, string template, PageSource source, Composition<TSheet> sheet) =>
        new(kind, address, template, source.AsOf, sheet.ForTemplate, () => sheet.Digest);

    private static byte[] Pack(ValueList<SiteFile> files) =>
        CertificationArchive.Of(files.Select(file => (Path.GetFileName(file.Path), file.Bytes.ToArray())));
}
