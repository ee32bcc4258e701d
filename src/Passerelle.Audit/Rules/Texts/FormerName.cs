using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-16: regions and bodies that are no more are not named.</summary>
internal sealed class FormerName() : CertificationRule(RuleIds.Txt16, FindingSeverity.Info, criterion: null, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        from text in context.TextsOf(certification).Select(text => text.Text).Concat(certification.Venues.Select(venue => venue.Region).OfType<Located<string>>())
        from name in context.Words(WordLists.FormerNames).In(context.TokensOf(text))
        select At(certification, text).Marking(name).With("nom", name.In(text.Value));
}
