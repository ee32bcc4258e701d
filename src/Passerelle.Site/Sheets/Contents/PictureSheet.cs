using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>The picture of a certification, which messengers and networks show beside a link to it.</summary>
/// <param name="Head">What names the certification.</param>
/// <param name="Labels">Words that every sheet has.</param>
/// <param name="Blocks">How many blocks it has, in words; null where it has none.</param>
public sealed record PictureSheet(SheetHead Head, SheetLabels Labels, string? Blocks)
{
    /// <summary>The picture of a certification.</summary>
    internal static PictureSheet Of(Certification certification, PageSource source, WebAddress? address = null)
    {
        var say = new Typeset(source);
        return new(
            SheetHead.Of(SheetSubject.Of("sheets.kind.certification", certification), certification, say, address),
            SheetLabels.Of(say),
            certification.Blocks.Count == 0 ? null : say.Count("sheets.blocks", certification.Blocks.Count));
    }
}
