using System.Globalization;
using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A whole number within bounds.</summary>
internal sealed class IntegerKind(int least, int most) : ScalarKind<int>
{
    public override JsonObject Schema(Language language) => new()
    {
        ["type"] = new JsonArray("integer", "string"),
        ["minimum"] = least,
        ["maximum"] = most,
        ["pattern"] = "^[0-9]+$",
    };

    protected override WrittenScalar Spell(int value) => new(value.ToString(CultureInfo.InvariantCulture), IsWord: true);

    protected override bool TryRead(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;

    protected override Diagnostic Fault(YamlScalar scalar) =>
        new(ShapeFaults.BadNumber, scalar.Place, [Excerpt.Of(scalar.Text), $"{least}", $"{most}"]);
}
