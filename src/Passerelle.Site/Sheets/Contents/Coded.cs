namespace Passerelle.Site.Sheets.Contents;

/// <summary>A thing that is named by its code.</summary>
/// <param name="Code">The code, as it is printed.</param>
/// <param name="Text">Title or wording.</param>
public sealed record Coded(string Code, string Text);
