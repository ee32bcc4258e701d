using Passerelle.Audit.Tables;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Nomenclatures;

/// <summary>NSF-01: a certification has one to three codes of the NSF, of groups that there are.</summary>
internal sealed class NsfMissingOrUnknown() : CertificationRule(RuleIds.Nsf01, FindingSeverity.Error, criterion: null, [Sources.D1, Sources.OpenData])
{
    private const int Most = 3;
    private const int GroupLength = 3;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var codes = certification.Classification.Nsf;
        if (codes.Count == 0) yield return At(certification, certification.Number).Says("none").LoweredTo(FindingSeverity.Warning);
        if (codes.Count > Most) yield return At(certification, codes[Most].Code).Says("many").With("nombre", codes.Count);
        foreach (var code in codes.Select(each => each.Code).Where(code => !CodeTable.NsfGroups.Has(code.Value.Value[..GroupLength])))
        {
            yield return At(certification, code)
                .Says("unknown")
                .Marking(new TextRange(0, GroupLength))
                .With("groupe", code.Value.Value[..GroupLength])
                .LoweredTo(FindingSeverity.Warning);
        }
    }
}
