using Passerelle.Model;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>Lines under a heading.</summary>
/// <param name="Title">Heading, or null.</param>
/// <param name="Lines">Lines.</param>
public sealed record SheetList(string? Title, ValueList<string> Lines);
