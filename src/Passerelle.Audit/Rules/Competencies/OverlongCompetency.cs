using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-04: a competency has one purpose and is not too long.</summary>
internal sealed class OverlongCompetency() : BlockRule(RuleIds.Comp04, FindingSeverity.Info, RegistrationCriterion.K3, Sources.Inference, Sources.F2)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        var (mostWords, mostPurposes) = (context.ValueOf(Thresholds.WordsOfCompetency), context.ValueOf(Thresholds.PurposesOfCompetency));
        foreach (var competency in block.Competencies)
        {
            var words = context.TokensOf(competency.Text);
            var purposes = context.Words(WordLists.PurposeMarkers).In(words);
            if (purposes.Count <= mostPurposes && words.Length <= mostWords) continue;
            var finding = At(certification, competency.Text).With("competence", competency.Code.Value.Value);
            yield return purposes.Count > mostPurposes
                ? finding.Marking(purposes[mostPurposes]).Says("purposes").With("nombre", purposes.Count)
                : finding.Says("words").With("nombre", words.Length);
        }
    }
}
