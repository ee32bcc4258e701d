using Passerelle.Model;

namespace Passerelle.Site.Graphs.Layout;

/// <summary>A size, and the lines of text in it, counted from its upper left corner.</summary>
internal sealed record Box(double Width, double Height, PlacedLine? CodeLine, ValueList<PlacedLine> Lines)
{
    /// <summary>The box of a node. All but joins are of one width, and as high as their text.</summary>
    public static Box Of(GraphNode node, TextMeasure measure) => node.Kind == GraphNodeKind.Join
        ? Round(node.Text, measure)
        : Of(node.Code, node.Text, Dimensions.BoxWidth, Dimensions.BoxPadding, measure);

    /// <summary>The name of a frame, over the boxes that it holds.</summary>
    public static Box Of(GraphGroup group, double width, TextMeasure measure) =>
        Of(group.Code, group.Text, width, Dimensions.FramePadding, measure);

    /// <summary>The lines of a box whose corner stands at a place.</summary>
    public (PlacedLine? CodeLine, ValueList<PlacedLine> Lines) At(double x, double y)
    {
        PlacedLine Moved(PlacedLine line) => line with { X = Dimensions.Rounded(x + line.X), Y = Dimensions.Rounded(y + line.Y) };
        return (CodeLine is null ? null : Moved(CodeLine), Lines.Select(Moved).ToValueList());
    }

    private static Box Of(string? code, string text, double width, double padding, TextMeasure measure)
    {
        var room = width - (2 * padding);
        var codes = code is null ? [] : Pieces(code, (int)(room / (Dimensions.CodeSize * Dimensions.CodeAdvance)));
        var texts = measure.Wrap(text, Dimensions.TextSize, bold: false, room);
        PlacedLine Line(string words, int at) => new(padding, padding + (at * Dimensions.LineHeight) + Dimensions.Ascent, words);
        return new(
            width,
            (2 * padding) + ((codes.Count + texts.Count) * Dimensions.LineHeight),
            codes.Count == 0 ? null : Line(codes[0], 0),
            codes.Skip(1).Concat(texts).Select((words, at) => Line(words, at + Math.Min(codes.Count, 1))).ToValueList());
    }

    // Codes are short; one that is not goes on under itself, in the text.
    private static List<string> Pieces(string code, int length) => code.Chunk(length).Select(piece => new string(piece)).ToList();

    private static Box Round(string text, TextMeasure measure)
    {
        var width = measure.WidthOf(text, Dimensions.TextSize, bold: false);
        var size = Math.Max(Dimensions.SmallestJoin, Math.Ceiling(width + Dimensions.BoxPadding));
        var line = new PlacedLine((size - width) / 2, (size / 2) + (Dimensions.Ascent - (Dimensions.LineHeight / 2)), text);
        return new(size, size, null, text.Length == 0 ? [] : [line]);
    }
}
