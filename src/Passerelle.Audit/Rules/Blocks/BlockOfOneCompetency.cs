using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-03: a block has two competencies at least.</summary>
internal sealed class BlockOfOneCompetency() : BlockRule(RuleIds.Bloc03, FindingSeverity.Error, RegistrationCriterion.K7, Sources.F5)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        if (block.Competencies is not [var only]) yield break;
        yield return At(certification, only.Text).With("bloc", block.Code.Value.Value);
    }
}
