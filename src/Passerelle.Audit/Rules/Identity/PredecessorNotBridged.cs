using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>LIN-03: a certification that replaces another says what holders of the blocks of the other obtain.</summary>
internal sealed class PredecessorNotBridged() : CertificationRule(RuleIds.Lin03, FindingSeverity.Info, RegistrationCriterion.K8, [Sources.F4, Sources.Inference])
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        certification.Replaces.SelectMany(earlier => Check(context.Catalogue, certification, earlier));

    private static IEnumerable<(Located<BlockCode> Code, Located<string> Title)> BlocksOf(CertificationNumber number, Catalogue catalogue) =>
        catalogue.Certification(number)?.Blocks.Select(block => (block.Code, block.Title))
        ?? catalogue.External(number)?.Blocks.Select(block => (block.Code, block.Title))
        ?? [];

    private IEnumerable<Finding> Check(Catalogue catalogue, Certification certification, Located<CertificationNumber> earlier)
    {
        var held = certification.Equivalences.SelectMany(each => each.Held).Where(each => each.Number.Value == earlier.Value).ToList();
        var finding = At(certification, earlier).With("autre", earlier.Value.Value);
        if (held.Count == 0) return [finding.Says("none")];
        return BlocksOf(earlier.Value, catalogue)
            .Where(block => !held.Exists(each => each.Asks(new BlockReference(earlier.Value, block.Code.Value))))
            .Select(block => finding.Says("block").With("bloc", block.Code.Value.Value).Beside("block", block.Title));
    }
}
