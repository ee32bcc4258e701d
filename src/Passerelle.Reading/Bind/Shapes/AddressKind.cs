using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>An address of the web whose scheme is safe.</summary>
internal sealed class AddressKind : ScalarKind<WebAddress>
{
    public override JsonObject Schema(Language language) => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^(?:[Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Ww][Ww][Ww]\.)\S+$",
        ["examples"] = new JsonArray("https://www.francecompetences.fr/"),
    };

    protected override WrittenScalar Spell(WebAddress value) => new(value.Text);

    protected override bool TryRead(string text, out WebAddress value) => WebAddress.TryParse(text, out value);

    protected override Diagnostic Fault(YamlScalar scalar) => new(ShapeFaults.BadAddress, scalar.Place, [Excerpt.Of(scalar.Text)])
    {
        Suggestion = WithScheme(scalar.Text.Trim()),
    };

    private static string? WithScheme(string text)
    {
        if (WebAddress.TryParse(text, out _)) return text;
        var looksLikeHost = text.Contains('.') && !text.Contains(':');
        if (!looksLikeHost) return null;
        var address = (text.Contains('@') ? "mailto:" : "https://") + text;
        return WebAddress.TryParse(address, out _) ? address : null;
    }
}
