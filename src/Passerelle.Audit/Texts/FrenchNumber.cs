using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>Numbers as sentences write them: in digits, or in words up to twelve.</summary>
internal static class FrenchNumber
{
    /// <summary>A group of a regular expression that finds one.</summary>
    public const string Pattern = @"(?<number>\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)";

    private static readonly string[] Words = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];

    /// <summary>The number; null where it is none.</summary>
    public static int? Of(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var at = Array.IndexOf(Words, Slug.Fold(text) is "une" ? "un" : Slug.Fold(text));
        return at < 0 ? null : at + 1;
    }
}
