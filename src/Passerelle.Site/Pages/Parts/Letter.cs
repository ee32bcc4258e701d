using Passerelle.Model;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A letter of an alphabetical list.</summary>
/// <param name="Text">The letter; <c>0–9</c> for what begins otherwise.</param>
/// <param name="Anchor">Its place in the page.</param>
public sealed record Letter(string Text, string Anchor)
{
    /// <summary>The letter under which a title is looked for.</summary>
    public static Letter Of(string title)
    {
        var first = Slug.Of(title) is { Length: > 0 } slug ? slug[0] : '0';
        return char.IsAsciiLetter(first) ? new($"{char.ToUpperInvariant(first)}", $"l-{first}") : new("0–9", "l-0");
    }
}
