using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>The public address of the site itself; a final slash is taken off, so that paths can follow.</summary>
internal sealed class SiteAddressKind : ScalarKind<WebAddress>
{
    public override JsonObject Schema(Language language) => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^https?://\S+$",
        ["examples"] = new JsonArray("https://certifications.example.fr"),
    };

    protected override WrittenScalar Spell(WebAddress value) => new(value.Text);

    protected override bool TryRead(string text, out WebAddress value) =>
        WebAddress.TryParse(text.TrimEnd('/'), out value) && value.Text.StartsWith("http", StringComparison.Ordinal);

    protected override Diagnostic Fault(YamlScalar scalar) => new(ShapeFaults.BadAddress, scalar.Place, [Excerpt.Of(scalar.Text)])
    {
        Suggestion = TryRead("https://" + scalar.Text, out var address) && !scalar.Text.Contains(':') ? address.Text : null,
    };
}
