using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>Tells competencies from the words that only introduce them: "En autonomie :".</summary>
internal static partial class LeadIns
{
    /// <summary>Whether a text introduces something: it ends with a colon, or a competency follows its colon.</summary>
    public static bool IsOne(AuditContext context, Located<string> text) => EndsOpen().IsMatch(text.Value) || HeadOf(context, text) is not null;

    /// <summary>The words before a colon after which the competency itself begins; null where the text begins with it.</summary>
    public static TextRange? HeadOf(AuditContext context, Located<string> text)
    {
        var colon = text.Value.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return null;
        var (words, falseInfinitives) = (context.TokensOf(text), context.Words(WordLists.FalseInfinitives));
        var rest = Token.Within(new TextRange(colon + 1, text.Value.Length - colon - 1), words);
        return Infinitive.At(words, falseInfinitives) is null && Infinitive.At(rest, falseInfinitives) is not null ? new TextRange(0, colon + 1) : null;
    }

    [GeneratedRegex(@":\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex EndsOpen();
}
