using Passerelle.Model;

namespace Passerelle.Site.Sheets.Typst;

/// <summary>A document to be typeset.</summary>
/// <param name="Template">Path of its template in the theme: <c>sheets/block.typ</c>.</param>
/// <param name="Sheet">What it says, in JSON.</param>
/// <param name="Day">The day that it bears as its date.</param>
/// <param name="Qr">The modules of its QR code, a text a row; null where it has none.</param>
/// <param name="Format"><c>pdf</c>, or <c>png</c> for the picture of its first page.</param>
public sealed record TypstDocument(string Template, string Sheet, DateOnly Day, ValueList<string>? Qr = null, string Format = "pdf");
