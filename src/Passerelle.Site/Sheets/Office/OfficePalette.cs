using Passerelle.Site.Assets;

namespace Passerelle.Site.Sheets.Office;

/// <summary>The colours of a file that is read on white paper, made from the school's colour, as the formats write them: <c>2D3FA6</c>.</summary>
/// <param name="Brand">The school's colour, for grounds.</param>
/// <param name="OnBrand">Text on it: white or black, whichever is read better.</param>
/// <param name="Heading">Text of headings and links: the school's colour, unless it is too pale to be read on white.</param>
/// <param name="Tint">A breath of the school's colour, for grounds under dark text.</param>
internal sealed record OfficePalette(string Brand, string OnBrand, string Heading, string Tint)
{
    /// <summary>Text.</summary>
    public const string Ink = "1F1F1F";

    /// <summary>Text that stands back, and still has contrast enough.</summary>
    public const string Muted = "595959";

    /// <summary>Lines of tables.</summary>
    public const string Line = "BFBFBF";

    private const double BrandInTint = 0.08;

    private static readonly BrandColour White = new(0xff, 0xff, 0xff);
    private static readonly BrandColour Black = new(0, 0, 0);

    /// <summary>The palette of a colour, <c>#rrggbb</c>.</summary>
    public static OfficePalette Of(string colour) => Of(BrandColour.Parse(colour) ?? BrandColour.Default);

    private static OfficePalette Of(BrandColour brand) => new(
        Hex(brand),
        Hex(brand.ContrastWith(White) >= brand.ContrastWith(Black) ? White : Black),
        brand.ContrastWith(White) >= BrandColour.NeededContrast ? Hex(brand) : Ink,
        Hex(new(Pale(brand.Red), Pale(brand.Green), Pale(brand.Blue))));

    private static byte Pale(byte channel) => (byte)(255 - ((255 - channel) * BrandInTint));

    private static string Hex(BrandColour colour) => $"{colour.Red:X2}{colour.Green:X2}{colour.Blue:X2}";
}
