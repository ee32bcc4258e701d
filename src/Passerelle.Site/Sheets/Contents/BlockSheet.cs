using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>The sheet of one block.</summary>
public sealed record BlockSheet
{
    /// <summary>What names it.</summary>
    public required SheetHead Head { get; init; }

    /// <summary>Headings and other words that every sheet has.</summary>
    public required SheetLabels Labels { get; init; }

    /// <summary>The block.</summary>
    public required BlockContents Block { get; init; }

    /// <summary>Which evaluation verifies which competency; null where the fiche links none.</summary>
    public required SheetMatrix? Matrix { get; init; }

    /// <summary>How the block is obtained and for how long.</summary>
    public required ValueList<Passage> Obtaining { get; init; }

    /// <summary>Who certifies.</summary>
    public required ValueList<SheetBody> Certifiers { get; init; }

    /// <summary>The sheet of a block.</summary>
    /// <param name="certification">Its certification.</param>
    /// <param name="block">The block.</param>
    /// <param name="source">What pages are made from.</param>
    /// <param name="address">Public address of the site in place of the one in <c>site.yaml</c>, or null.</param>
    public static BlockSheet Of(Certification certification, Block block, PageSource source, WebAddress? address = null)
    {
        var say = new Typeset(source);
        var sheet = new BlockSheet
        {
            Head = SheetHead.Of(SheetSubject.Of(certification, block), certification, say, address),
            Labels = SheetLabels.Of(say),
            Block = BlockContents.Of(certification, block, say),
            Matrix = SheetMatrix.Of(certification, block, say),
            Obtaining = ObtainingPassages.Of(certification, say),
            Certifiers = SheetBody.Distinct(certification, say),
        };
        return sheet with { Head = sheet.Head with { Hash = SheetHash.Of(sheet) } };
    }
}
