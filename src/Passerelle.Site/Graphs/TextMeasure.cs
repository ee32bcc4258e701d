using Passerelle.Model;

namespace Passerelle.Site.Graphs;

/// <summary>How wide a text will be on the page.</summary>
public sealed class TextMeasure
{
    /// <summary>Without a font of the theme: never under what the usual system fonts need.</summary>
    public static TextMeasure Estimated { get; } = new();

    /// <summary>Width of a text on one line, in the unit of <paramref name="size"/>.</summary>
    public double WidthOf(string text, double size, bool bold) => text.Length * size;

    /// <summary>The lines of a text that is set in a column.</summary>
    public ValueList<string> Wrap(string text, double size, bool bold, double width) => [text];
}
