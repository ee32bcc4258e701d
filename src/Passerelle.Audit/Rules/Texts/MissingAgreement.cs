using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-15: noun, determiner and adjective agree in number, where a simple form shows that they do not.</summary>
internal sealed partial class MissingAgreement() : TextRule(RuleIds.Txt15, FindingSeverity.Info)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text) =>
        Disagreements().Matches(text.Text.Value).Select(match => At(certification, text.Text).Marking(match).With("texte", match.Value));

    // A plural determiner and a noun that can only be singular; a singular noun in -tion and a plural adjective; "solutions mise en œuvre".
    [GeneratedRegex(
        @"(?<![\p{L}'’-])(?:(?:plusieurs|différents|différentes|deux|trois|quatre|cinq|six|huit|dix)\s+\p{Ll}{2,}(?:ment|teur|tion|ode|age)(?![\p{L}-])|(?:la|une|cette|sa)\s+\p{Ll}+(?:tion|sion)\s+\p{Ll}+(?:iques|elles|ives)(?![\p{L}-])|(?:des|les|ces)\s+\p{Ll}{3,}(?:tions|ures|ments|ives|iques)\s+mise\s+en\s+(?:œuvre|oeuvre|place)(?![\p{L}-]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Disagreements();
}
