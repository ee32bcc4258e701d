using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Graphs.Fonts;

namespace Passerelle.Site.Graphs;

/// <summary>How wide a text will be on the page.</summary>
public sealed class TextMeasure
{
    /// <summary>The file of the font that the theme sets its text in.</summary>
    public const string FontFile = "atkinson-hyperlegible-next-latin-wght-normal.woff2";

    // Measured in Chromium: of all Latin-1 characters the apostrophe grows most from weight 400 to 700, from 16 to 21 hundredths of the size.
    private const double BoldMargin = 1.32;

    private readonly FontAdvances? font;

    private TextMeasure(FontAdvances? font) => this.font = font;

    /// <summary>Without a font of the theme: never under what the usual system fonts need.</summary>
    public static TextMeasure Estimated { get; } = new(null);

    /// <summary>Measures with the font that a theme ships, or estimates if it ships another or none.</summary>
    public static TextMeasure Of(AssetBundle assets) =>
        assets.Names.TryGetValue(FontFile, out var path) && assets.Files.TryGetValue(path, out var file) ? Of(file.Span) : Estimated;

    /// <summary>Measures with a font. What cannot be read cannot be shown either: then the page has the system's font, and this is an estimate.</summary>
    internal static TextMeasure Of(ReadOnlySpan<byte> woff2)
    {
        try
        {
            return new(FontAdvances.Read(woff2));
        }
        catch (InvalidDataException)
        {
            return Estimated;
        }
    }

    /// <summary>Width of a text on one line, in the unit of <paramref name="size"/>.</summary>
    public double WidthOf(string text, double size, bool bold) => WidthOf(text.AsSpan(), size, bold);

    /// <summary>The lines of a text that is set in a column. A word that is wider than the column is broken.</summary>
    public ValueList<string> Wrap(string text, double size, bool bold, double width) =>
        new LineBreaking(this, size, bold, width).Lines(text);

    internal double WidthOf(ReadOnlySpan<char> text, double size, bool bold)
    {
        var width = 0.0;
        foreach (var character in text.EnumerateRunes()) width += font?.Of(character) ?? EstimatedAdvances.Of(character);
        return width * size * (bold ? BoldMargin : 1);
    }
}
