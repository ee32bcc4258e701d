using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-08: no misspelling of the list. There is no dictionary.</summary>
internal sealed class FrequentMisspelling() : TextRule(RuleIds.Txt08, FindingSeverity.Info)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text)
    {
        var value = text.Text.Value;
        return context.Words(WordLists.Misspellings).In(context.TokensOf(text.Text))
            .Where(range => !IsAcronym(range.In(value)) && !context.IsTemplateSlip(text.Text, range))
            .Select(range => At(certification, text.Text).Marking(range).With("mot", range.In(value)));
    }

    private static bool IsAcronym(string text) => !text.Any(char.IsLower);
}
