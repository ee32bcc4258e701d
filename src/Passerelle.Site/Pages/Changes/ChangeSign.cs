namespace Passerelle.Site.Pages.Changes;

/// <summary>What became of a thing: a sign, a word, and the name of its style.</summary>
/// <param name="Kind"><c>added</c>, <c>removed</c>, <c>moved</c>, <c>changed</c> or <c>same</c>.</param>
/// <param name="Mark">The sign: +, −, →, ~ or =.</param>
/// <param name="Text">In words.</param>
public sealed record ChangeSign(string Kind, string Mark, string Text)
{
    internal static ChangeSign Added(string text) => new("added", "+", text);

    internal static ChangeSign Removed(string text) => new("removed", "−", text);

    internal static ChangeSign Moved(string text) => new("moved", "→", text);

    internal static ChangeSign Changed(string text) => new("changed", "~", text);

    internal static ChangeSign Same(string text) => new("same", "=", text);
}
