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
    private const string Wide = "mwMWŒœÆæ%@…—&#";

    private static readonly double[] Latin = [.. Enumerable.Range(0, 0x100).Select(character => Estimate(new Rune(character)))];

    /// <summary>The width of a character where the size is 1.</summary>
    public static double Of(Rune character) => character.Value < Latin.Length ? Latin[character.Value] : Estimate(character);

    private static double Estimate(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when Has(Narrow, character) => 0.48,
        _ when Has(Wide, character) => 1.08,
        _ when !IsUsual(character) => 1.5,
        UnicodeCategory.SpaceSeparator => 0.4,
        UnicodeCategory.UppercaseLetter => 0.84,
        UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber => 1.08,
        _ => 0.66,
    };

    // Latin letters of the West, and dashes, quotation marks and narrow spaces.
    private static bool IsUsual(Rune character) => character.Value is < 0x100 or (>= 0x2010 and < 0x2030);

    private static bool Has(string characters, Rune character) => character.IsBmp && characters.Contains((char)character.Value, StringComparison.Ordinal);
}
