namespace Passerelle.Import.Texts;

/// <summary>A field that is one text: <c>objectifs</c>, a jury, what the Répertoire spécifique asks.</summary>
internal static class ProseField
{
    /// <summary>How an export prints it by itself.</summary>
    public static PrintedStyle Style => PrintedStyle.Paragraphs;

    /// <summary>Paragraphs parted by blank lines, items as lines that begin with <c>- </c>.</summary>
    public static FieldReading<string> Read(Outline outline, FieldPlace place) => outline.Reading(Prose.Of(outline.Pieces), place);

    /// <summary>What an export prints.</summary>
    public static IReadOnlyList<PrintedPiece> Pieces(string value) => Prose.Pieces(value);
}
