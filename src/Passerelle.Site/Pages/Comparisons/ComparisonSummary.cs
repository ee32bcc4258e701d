using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>What a comparison says first, in a sentence: "Même niveau ; 3 formes d’évaluation sur 5 en commun."</summary>
internal static class ComparisonSummary
{
    public static string Of(ValueList<FactComparison> facts, Words words)
    {
        var said = facts
            .Select(comparison => FactPhrases.Of(comparison.Fact, words)?.Say(comparison.Sets))
            .OfType<string>()
            .ToList();
        if (said.Count == 0) return "";
        var sentence = string.Join(words["comparison.separator"], said);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }
}

/// <summary>How a fact is spoken of in the sentence; the script finds the same words in the page.</summary>
/// <param name="Same">Where both have the same.</param>
/// <param name="None">Where they have nothing in common.</param>
/// <param name="Partly">Where they have one thing in common, then where they have several; null where there is no such case.</param>
public sealed record FactPhrases(string Same, string None, (string One, string Other)? Partly)
{
    /// <summary>Where they have one thing in common, or null.</summary>
    public string? One => Partly?.One;

    /// <summary>Where they have several things in common, or null.</summary>
    public string? Other => Partly?.Other;

    /// <summary>The phrases of a fact; null for one that the sentence does not speak of.</summary>
    internal static FactPhrases? Of(ComparedFact fact, Words words)
    {
        var key = "comparison.said." + fact.Key;
        if (!words.Has(key + ".same")) return null;
        return new(words[key + ".same"], words[key + ".none"], words.Has(key + ".one") ? (words[key + ".one"], words[key + ".other"]) : null);
    }

    /// <summary>What is said of two lists; null where one fiche does not say, for then nothing is known of what they share.</summary>
    internal string? Say(ComparedSets sets)
    {
        var shared = sets.Both.Count;
        if (shared == sets.All) return shared == 0 ? null : Same;
        if (shared + sets.OnlyOne.Count == 0 || shared + sets.OnlyOther.Count == 0) return null;
        if (shared == 0 || Partly is not { } partly) return None;
        return (shared == 1 ? partly.One : partly.Other)
            .Replace("{shared}", $"{shared}", StringComparison.Ordinal)
            .Replace("{all}", $"{sets.All}", StringComparison.Ordinal);
    }
}
