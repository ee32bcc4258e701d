using System.Text.RegularExpressions;

namespace Passerelle.Audit.Texts;

/// <summary>Tells competencies from the words that only introduce them: "En autonomie :".</summary>
internal static partial class LeadIns
{
    /// <summary>Whether a text introduces something: it ends with a colon, or a competency follows its colon.</summary>
    public static bool IsOne(string text, Phrases falseInfinitives) => EndsOpen().IsMatch(text) || HeadOf(text, falseInfinitives) is not null;

    /// <summary>The words before a colon after which the competency itself begins; null where the text begins with it.</summary>
    public static TextRange? HeadOf(string text, Phrases falseInfinitives)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Infinitive.At(text, falseInfinitives) is null && Infinitive.At(text[(colon + 1)..], falseInfinitives) is not null
            ? new TextRange(0, colon + 1)
            : null;
    }

    [GeneratedRegex(@":\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex EndsOpen();
}
