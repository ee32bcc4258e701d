using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-02: the verb of a competency can be observed.</summary>
internal sealed class UnobservableVerb() : BlockRule(RuleIds.Comp02, FindingSeverity.Warning, RegistrationCriterion.K3, Sources.C2, Sources.C8)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        var verbs = context.Words(WordLists.UnobservableVerbs);
        foreach (var competency in block.Competencies)
        {
            if (verbs.AtHead(context.TokensOf(competency.Text)) is not { } verb) continue;
            yield return At(certification, competency.Text).Marking(verb).With("competence", competency.Code.Value.Value).With("verbe", verb.In(competency.Text.Value));
        }
    }
}
