using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A code with a fixed spelling.</summary>
internal sealed partial class CodeKind<TCode> : ScalarKind<TCode>
    where TCode : struct, ICode<TCode>
{
    public override JsonObject Schema(Language language) => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = TCode.Pattern,
        ["examples"] = new JsonArray(TCode.Example),
    };

    protected override WrittenScalar Spell(TCode value) => new($"{value}", IsWord: ShortNumber().IsMatch($"{value}"));

    protected override bool TryRead(string text, out TCode value) => TCode.TryParse(text, out value);

    protected override Diagnostic Fault(YamlScalar scalar) => new(ShapeFaults.BadCode, scalar.Place, [Excerpt.Of(scalar.Text), TCode.Example])
    {
        Suggestion = InOtherSpelling(scalar.Text),
    };

    /// <summary>The code that appears when case, blanks and a final full stop are put right.</summary>
    private static string? InOtherSpelling(string text)
    {
        var close = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).TrimEnd('.', ':');
        string[] spellings = [close, close.ToUpperInvariant(), close.ToLowerInvariant()];
        return spellings.FirstOrDefault(spelling => TCode.TryParse(spelling, out _));
    }

    // A longer number, or one that begins with a zero, is written between quotes: editors would change it.
    [GeneratedRegex(@"\A[1-9][0-9]{0,8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortNumber();
}
