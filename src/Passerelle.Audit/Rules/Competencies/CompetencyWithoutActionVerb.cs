using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-01: a competency begins with a verb in the infinitive.</summary>
internal sealed class CompetencyWithoutActionVerb() : BlockRule(RuleIds.Comp01, FindingSeverity.Error, RegistrationCriterion.K3, Sources.F2)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        var falseInfinitives = context.Words(WordLists.FalseInfinitives);
        foreach (var competency in block.Competencies)
        {
            var text = competency.Text.Value;
            if (Infinitive.At(text, falseInfinitives) is not null || LeadIns.IsOne(text, falseInfinitives)) continue;
            if (Token.Of(text) is not [var first, ..]) continue;
            yield return At(certification, competency.Text).Marking(first.Range).With("competence", competency.Code.Value.Value).With("mot", first.Range.In(text));
        }
    }
}
