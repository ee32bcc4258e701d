using Passerelle.Model;

namespace Passerelle.Audit.Rules.Correspondences;

/// <summary>CORR-04: one block of another certification does not give several blocks of this one.</summary>
internal sealed class HeldBlockGivesSeveral() : CertificationRule(RuleIds.Corr04, FindingSeverity.Warning, RegistrationCriterion.K8, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var held = certification.Equivalences.SelectMany(terms => terms.Held, (terms, each) => (Terms: terms, Held: each))
            .SelectMany(pair => pair.Held.Blocks, (pair, code) => new HeldBlock(new Bridge(certification, pair.Terms), new(pair.Held.Number.Value, code.Value), code));
        return held.GroupBy(each => each.Reference).Select(same => Judge(certification, same)).OfType<Finding>();
    }

    private Finding? Judge(Certification certification, IGrouping<BlockReference, HeldBlock> same)
    {
        var alone = same.Where(each => each.IsAlone).ToList();
        var given = alone.SelectMany(each => each.Bridge.Terms.Obtained).Select(code => code.Value.Value).Distinct().Order(StringComparer.Ordinal).ToList();
        if (given.Count < 2) return null;
        if (alone.Count == 1)
        {
            return At(certification, alone[0].Code)
                .Says("one")
                .With("detenu", $"{same.Key}")
                .With("nombre", given.Count)
                .LoweredTo(FindingSeverity.Info);
        }

        var finding = At(certification, alone[^1].Code)
            .Says("several")
            .With("detenu", $"{same.Key}")
            .With("blocs", string.Join(", ", given))
            .Beside("alone", alone[0].Code);
        return same.FirstOrDefault(each => !each.IsAlone) is { } partner ? finding.Beside("among", partner.Code) : finding;
    }

    private sealed record HeldBlock(Bridge Bridge, BlockReference Reference, Located<BlockCode> Code)
    {
        /// <summary>Whether nothing else must be held with it.</summary>
        public bool IsAlone => !Bridge.AsksForSeveral;
    }
}
