using DocumentFormat.OpenXml.Wordprocessing;

namespace Passerelle.Site.Sheets.Word;

/// <summary>A sheet of A4, in twentieths of a point.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Margin">Margins left and right.</param>
internal sealed record PageFormat(int Width, int Height, int Margin)
{
    private const int A4Short = 11906;
    private const int A4Long = 16838;
    private const int Edge = 1247;
    private const int FromEdge = 567;

    public static PageFormat Portrait { get; } = new(A4Short, A4Long, 1134);

    public static PageFormat Landscape { get; } = new(A4Long, A4Short, 851);

    /// <summary>What is left for text.</summary>
    public int TextWidth => Width - (2 * Margin);

    /// <summary>The section that ends a body: its header, its footer and this page.</summary>
    public SectionProperties Section(string header, string footer) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize
        {
            Width = (uint)Width,
            Height = (uint)Height,
            Orient = Width > Height ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        },
        new PageMargin { Left = (uint)Margin, Right = (uint)Margin, Top = Edge, Bottom = Edge, Header = FromEdge, Footer = FromEdge, Gutter = 0 });
}
