using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>Text, kept exactly; blank text is none.</summary>
internal sealed class TextKind : ScalarKind<string>
{
    public override JsonObject Schema(Language language) => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 };

    protected override WrittenScalar Spell(string value) => new(value);

    protected override bool TryRead(string text, out string value)
    {
        value = text;
        return !string.IsNullOrWhiteSpace(text);
    }

    protected override Diagnostic Fault(YamlScalar scalar) => new(ShapeFaults.NoValue, scalar.Place, []);
}
