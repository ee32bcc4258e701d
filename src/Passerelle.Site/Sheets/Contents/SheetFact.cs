using Passerelle.Model;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>A term and what is said of it.</summary>
/// <param name="Term">What is spoken of.</param>
/// <param name="Values">What is said, one line each.</param>
public sealed record SheetFact(string Term, ValueList<string> Values);
