using Passerelle.Model;
using Passerelle.Reading.Load;

namespace Passerelle.Reading;

/// <summary>
/// Finds where a part of a value stands in its file. Whatever the style of the value, its letters stand in the file in the same order: only blanks,
/// quotes and escapes differ. So the two texts are walked side by side, letter by letter.
/// </summary>
internal static class ScalarPlaces
{
    public static SourceSpan PartOf(SourceText source, SourceSpan place, string value, int start, int length)
    {
        var walk = new Walk(source, place);
        SourceSpan? first = null;
        var end = Math.Min(start + length, value.Length);
        for (var at = 0; at < end; at++)
        {
            if (char.IsWhiteSpace(value[at])) continue;
            if (!walk.To(value[at])) return place;
            if (at < start) continue;
            if (first is null) first = walk.Here;
            else if (walk.Here.Line == first.Value.Line) first = first.Value with { Length = walk.Here.Column + walk.Here.Length - first.Value.Column };
        }

        return first ?? place;
    }

    /// <summary>A way through the letters of a file.</summary>
    private sealed class Walk
    {
        private readonly SourceText source;
        private readonly char quote;
        private readonly string file;
        private int line;
        private int column;

        public Walk(SourceText source, SourceSpan place)
        {
            this.source = source;
            (file, line, column) = (place.File, place.Line, place.Column - 1);
            var text = source.Line(line);
            var sign = column < text.Length ? text[column] : '\0';
            quote = sign is '"' or '\'' ? sign : '\0';
            if (quote != '\0') column++;
            if (sign is '|' or '>') (line, column) = (line + 1, 0);
        }

        /// <summary>The letter that was last walked to.</summary>
        public SourceSpan Here { get; private set; }

        /// <summary>Goes to the next letter of the file, which must be this one.</summary>
        public bool To(char letter)
        {
            while (line <= source.LineCount)
            {
                var text = source.Line(line);
                while (column < text.Length && char.IsWhiteSpace(text[column])) column++;
                if (column >= text.Length || IsFold(text))
                {
                    (line, column) = (line + 1, 0);
                    continue;
                }

                var (written, units) = Read(text);
                Here = new SourceSpan(file, line, column + 1, units);
                column += units;
                if (written is { } sign && char.IsWhiteSpace(sign)) continue;
                return written == letter;
            }

            return false;
        }

        /// <summary>A backslash that ends the line only folds it.</summary>
        private bool IsFold(string text) => quote == '"' && text[column] == '\\' && column + 1 == text.Length;

        private (char? Letter, int Units) Read(string text)
        {
            var letter = text[column];
            if (quote == '\'' && letter == '\'') return (letter, 2);
            if (quote != '"' || letter != '\\') return (letter, 1);
            return text[column + 1] switch
            {
                'n' or 't' or 'r' or ' ' or '_' or 'N' or 'L' or 'P' => (' ', 2),
                'x' => (Code(text, 2), 4),
                'u' => (Code(text, 4), 6),
                'U' => (null, 10),
                var escaped => (escaped, 2),
            };
        }

        private char? Code(string text, int digits) =>
            column + 2 + digits <= text.Length && ushort.TryParse(text.AsSpan(column + 2, digits), System.Globalization.NumberStyles.HexNumber, provider: null, out var code) ? (char)code : null;
    }
}
