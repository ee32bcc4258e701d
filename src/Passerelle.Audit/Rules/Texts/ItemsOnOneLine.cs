using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-07: a list item is one item, without a marker left in it.</summary>
internal sealed partial class ItemsOnOneLine() : TextRule(RuleIds.Txt07, FindingSeverity.Warning)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text)
    {
        if (text.Kind is not (FicheTextKind.Item or FicheTextKind.Competency)) yield break;
        var value = text.Text.Value;
        if (Leading().Match(value) is { Success: true } leading) yield return At(certification, text.Text).Marking(leading).Says("leading");
        foreach (Match inner in Inner().Matches(value))
        {
            yield return At(certification, text.Text).Marking(inner).Says("inner").With("texte", inner.Value.Trim());
        }
    }

    [GeneratedRegex(@"\A\s*(?:[-–—•►▪●→·]|\.)(?=\s|\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    // A bullet, or a dash after the end of a sentence or of an item, and then a capital.
    [GeneratedRegex(@"(?<=\S)\s*[•►▪●]\s*\p{L}+|(?<=[.;:,])\s+[-–—]\s*\p{Lu}\p{L}*|(?<=\p{L})\s{2,}[-–—]\s+\p{Lu}\p{L}*|(?<=\p{L}\))\s+[-–—]\s+\p{Lu}\p{L}*", RegexOptions.CultureInvariant)]
    private static partial Regex Inner();
}
