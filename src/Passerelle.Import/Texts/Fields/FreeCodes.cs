using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>Codes for what the source does not number, different from all codes of its list.</summary>
/// <param name="letter">Their first letter: <c>C</c>.</param>
/// <param name="pieces">The pieces of the list, with the codes that the source prints.</param>
internal sealed class FreeCodes(char letter, IEnumerable<Piece> pieces)
{
    private readonly HashSet<string> taken =
        new(pieces.Where(piece => piece.Code is not null).Select(piece => piece.Code!.Value.Slug), StringComparer.Ordinal);

    private readonly Dictionary<LocalCode, int> repetitions = [];

    private int last;

    /// <summary>The next free code: <c>C3</c>.</summary>
    public LocalCode Next()
    {
        while (true)
        {
            last++;
            if (LocalCode.TryParse($"{letter}{last}", out var code) && taken.Add(code.Slug)) return code;
        }
    }

    /// <summary>A free code like one that the source prints twice: <c>C1.1-2</c>.</summary>
    public LocalCode Like(LocalCode repeated)
    {
        while (true)
        {
            var number = repetitions[repeated] = repetitions.GetValueOrDefault(repeated, 1) + 1;
            if (!LocalCode.TryParse($"{repeated}-{number}", out var code)) return Next();
            if (taken.Add(code.Slug)) return code;
        }
    }
}
