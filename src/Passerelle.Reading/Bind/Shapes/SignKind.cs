using System.Text;
using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>
/// Blanks and bullets, with the blanks made visible so that an editor cannot take them off: <c>␣</c> for a space, <c>⍽</c> for a
/// no-break space, <c>⇥</c> for a tabulation, <c>↵</c> for the end of a line. A backslash before one of these means the sign itself.
/// </summary>
internal sealed class SignKind : ScalarKind<string>
{
    private const string Visible = "␣⍽⇥↵\\";
    private const string Meant = " \u00A0\t\n\\";

    /// <summary>The text with its blanks visible.</summary>
    public static string Show(string sign)
    {
        var shown = new StringBuilder(sign.Length);
        foreach (var letter in sign)
        {
            var blank = Meant.IndexOf(letter, StringComparison.Ordinal);
            if (letter == '\\' || (blank < 0 && Visible.Contains(letter, StringComparison.Ordinal))) shown.Append('\\').Append(letter);
            else shown.Append(blank < 0 ? letter : Visible[blank]);
        }

        return shown.ToString();
    }

    public override JsonObject Schema(Language language) => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    protected override WrittenScalar Spell(string value) => new(Show(value));

    protected override bool TryRead(string text, out string value)
    {
        var read = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var blank = Visible.IndexOf(text[at], StringComparison.Ordinal);
            if (text[at] == '\\' && at + 1 < text.Length) read.Append(text[++at]);
            else read.Append(blank < 0 ? text[at] : Meant[blank]);
        }

        value = read.ToString();
        return true;
    }

    // Every text is a sign.
    protected override Diagnostic Fault(YamlScalar scalar) => new(ShapeFaults.NoValue, scalar.Place, []);
}
