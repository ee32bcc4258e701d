using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-11: no block is much larger than the others.</summary>
internal sealed class BlockOutOfProportion() : CertificationRule(RuleIds.Bloc11, FindingSeverity.Info, RegistrationCriterion.K7, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        // Of two blocks, none is the usual one.
        if (certification.Blocks.Count < 3) return [];
        var sizes = certification.Blocks.Select(block => block.Competencies.Count).Order().ToList();
        var median = sizes[sizes.Count / 2];
        return certification.Blocks
            .Where(block => median > 0 && block.Competencies.Count * 100 > median * context.ValueOf(Thresholds.SizeOfBlocks))
            .Select(block => At(certification, block.Title).With("bloc", block.Code.Value.Value).With("nombre", block.Competencies.Count).With("mediane", median));
    }
}
