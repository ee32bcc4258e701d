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
            if (context.TokensOf(competency.Text) is not [var first, ..] words) continue;
            if (Infinitive.At(words, falseInfinitives) is not null || LeadIns.IsOne(context, competency.Text)) continue;
            yield return At(certification, competency.Text).Marking(first.Range).With("competence", competency.Code.Value.Value).With("mot", first.Range.In(competency.Text.Value));
        }
    }
}
