using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>The links of the fiche. The element may hold addresses, or prose that only speaks of one: then it is kept as it is.</summary>
internal static class LinkParts
{
    private const string Name = "LIEN_URL_DESCRIPTION";
    private const string Path = "liens";

    private static readonly TextField<ValueList<WebLink>> Field = new(
        PrintedStyle.Paragraphs,
        (outline, place) => new(outline.Pieces.Select(piece => Link(piece, place)).ToValueList(), []),
        links => [.. links.Select(link => new PrintedPiece(Code: null, link.Address.Value.Text))]);

    public static FichePart Links { get; } = new(
        (fiche, reading) => reading.Fiche.First(Name) is { } element && IsOfAddresses(element)
            ? fiche with { Links = reading.Text(element, Field, Path, absent: []) }
            : fiche,
        (fiche, printer) => printer.Text(Name, fiche.Links, Field, Path));

    private static bool IsOfAddresses(FeedElement element) =>
        FeedText.Read(Markup.Strip(element.Text), element.Line).Pieces
            .All(piece => piece.Code is null && WebAddress.TryParse(piece.Text, out _));

    private static WebLink Link(Piece piece, FieldPlace place) =>
        WebAddress.TryParse(piece.Text, out var address)
            ? new WebLink(Title: null, place.At(address, piece.Line))
            : throw new InvalidOperationException("Only a text whose pieces are addresses is read as links.");
}
