using DocumentFormat.OpenXml.Wordprocessing;

namespace Passerelle.Site.Sheets.Word;

/// <summary>
/// The font of a document. A document is written on by others, so its font is one that they have: the one that Office installs, and the
/// free one of the same widths where there is no Office.
/// </summary>
internal static class WordFonts
{
    public const string Name = "Calibri";

    private const string SameWidths = "Carlito";

    public static Fonts Part() => new(new Font(
        new AltName { Val = SameWidths },
        new Panose1Number { Val = "020F0502020204030204" },
        new FontCharSet { Val = "00" },
        new FontFamily { Val = FontFamilyValues.Swiss },
        new Pitch { Val = FontPitchValues.Variable })
    {
        Name = Name,
    });
}
