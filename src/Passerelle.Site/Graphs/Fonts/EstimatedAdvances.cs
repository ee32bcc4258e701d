using System.Globalization;
using System.Text;

namespace Passerelle.Site.Graphs.Fonts;

/// <summary>
/// How wide a character is at most in the system's fonts: the widest of them, DejaVu Sans and Verdana, rounded up. It serves
/// themes without a font of their own, and characters that a font has not got.
/// </summary>
internal static class EstimatedAdvances
{
    private const string Narrow = "iljftrIJ.,:;'’!|()[] -‐·";
    private const string Wide = "mwMWŒœÆæ%@…—&+=<>±×÷";

    /// <summary>The width of a character where the size is 1.</summary>
    public static double Of(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when !IsLatin(character) => 1.4,
        _ when Has(Narrow, character) => 0.48,
        _ when Has(Wide, character) => 1.08,
        UnicodeCategory.UppercaseLetter => 0.84,
        UnicodeCategory.SpaceSeparator => 0.4,
        _ => 0.66,
    };

    private static bool IsLatin(Rune character) => character.Value < 0x250 || character.Value is >= 0x2000 and < 0x2070;

    private static bool Has(string characters, Rune character) => character.IsBmp && characters.Contains((char)character.Value, StringComparison.Ordinal);
}
