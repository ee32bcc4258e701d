using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>ID-01: a certification has a title, and not its number for one.</summary>
internal sealed class NumberForTitle() : CertificationRule(RuleIds.Id01, FindingSeverity.Error, criterion: null, Sources.OpenData)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var words = string.Concat(Token.Of(certification.Title.Value).Select(token => token.Word));
        if (words == certification.Number.Value.Slug) yield return At(certification, certification.Title).With("numero", certification.Number.Value.Value);
    }
}
