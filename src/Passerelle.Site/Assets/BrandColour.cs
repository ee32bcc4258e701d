using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Site.Assets;

/// <summary>The school's colour: everything that is coloured in a theme derives from it.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
public sealed record BrandColour(byte Red, byte Green, byte Blue)
{
    /// <summary>Contrast that text needs (WCAG 2.2, success criterion 1.4.3).</summary>
    public const double NeededContrast = 4.5;

    /// <summary>The colour of a site that names none.</summary>
    public static BrandColour Default { get; } = new(0x2d, 0x3f, 0xa6);

    /// <summary>The ground of the pages by day, which the default theme writes as <c>oklch(0.982 0.009 88)</c>.</summary>
    public static BrandColour Paper { get; } = new(0xfc, 0xf9, 0xf2);

    /// <summary>What the theme imports as <c>styles/brand.css</c>.</summary>
    public string Css => $":root{{--brand:{this}}}\n";

    // Relative luminance, as WCAG defines it.
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#rrggbb</c>; null for anything else.</summary>
    public static BrandColour? Parse(string text)
    {
        if (text.Length != 7 || text[0] != '#') return null;
        if (!uint.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return null;
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>The colour of a site; what is wrong with it goes to the faults.</summary>
    public static BrandColour Of(SiteSettings settings, ICollection<Diagnostic> faults)
    {
        if (settings.BrandColour is not { } written) return Default;
        if (Parse(written.Value) is not { } colour)
        {
            faults.Add(SiteFaults.BrandColour.At(written.Place, written.Value));
            return Default;
        }

        var contrast = colour.ContrastWith(Paper);
        if (contrast < NeededContrast) faults.Add(SiteFaults.BrandContrast.At(written.Place, written.Value));
        return colour;
    }

    /// <summary>Contrast of two colours, 1 to 21.</summary>
    public double ContrastWith(BrandColour other)
    {
        var (pale, dark) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (pale + 0.05) / (dark + 0.05);
    }

    /// <inheritdoc/>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
