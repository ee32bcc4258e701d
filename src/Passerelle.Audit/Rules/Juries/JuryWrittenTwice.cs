using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>JURY-06: a jury that serves several routes is written once.</summary>
internal sealed class JuryWrittenTwice() : CertificationRule(RuleIds.Jury06, FindingSeverity.Info, null, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        from same in certification.Juries.GroupBy(jury => Token.WordsOf(jury.Composition.Value), StringComparer.Ordinal)
        let first = same.First()
        from later in same.Skip(1)
        select At(certification, later.Composition).With("jury", later.Code.Value.Value).With("autre", first.Code.Value.Value).Beside("first", first.Composition);
}
