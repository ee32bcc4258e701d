using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A colour, <c>#rrggbb</c>.</summary>
internal sealed partial class ColourKind : ScalarKind<string>
{
    private const string Body = "#[0-9A-Fa-f]{6}";

    public override JsonObject Schema(Language language) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^{Body}$",
        ["examples"] = new JsonArray("#2d3fa6"),
    };

    protected override WrittenScalar Spell(string value) => new(value);

    protected override bool TryRead(string text, out string value)
    {
        value = text;
        return Spelling().IsMatch(text);
    }

    protected override Diagnostic Fault(YamlScalar scalar) => new(ShapeFaults.BadColour, scalar.Place, [Excerpt.Of(scalar.Text)])
    {
        Suggestion = Spelling().IsMatch("#" + scalar.Text) ? $"\"#{scalar.Text}\"" : null,
    };

    [GeneratedRegex(@"\A" + Body + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
