using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>The version of the format; there is one so far.</summary>
internal sealed class SchemaVersionKind : ScalarKind<int>
{
    public override JsonObject Schema(Language language) => new()
    {
        ["enum"] = new JsonArray(SiteSettings.CurrentSchema, $"{SiteSettings.CurrentSchema}"),
    };

    protected override WrittenScalar Spell(int value) => new($"{value}", IsWord: true);

    protected override bool TryRead(string text, out int value)
    {
        value = SiteSettings.CurrentSchema;
        return text == $"{SiteSettings.CurrentSchema}";
    }

    protected override Diagnostic Fault(YamlScalar scalar) =>
        new(ShapeFaults.UnknownSchema, scalar.Place, [Excerpt.Of(scalar.Text), $"{SiteSettings.CurrentSchema}"]);
}
