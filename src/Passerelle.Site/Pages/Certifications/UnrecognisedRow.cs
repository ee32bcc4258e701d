namespace Passerelle.Site.Pages.Certifications;

/// <summary>Text of the source that no other part could take, kept as it was.</summary>
/// <param name="Origin">Where it stood.</param>
/// <param name="Text">The text.</param>
public sealed record UnrecognisedRow(string Origin, string Text);
