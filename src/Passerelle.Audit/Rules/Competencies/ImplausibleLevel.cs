using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-10: from level 6 on, competencies do not mostly help others, and some of them analyse, design or lead.</summary>
internal sealed class ImplausibleLevel() : CertificationRule(RuleIds.Comp10, FindingSeverity.Info, RegistrationCriterion.K3, Sources.Inference, Sources.C5)
{
    private const int UpperLevel = 6;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Level is not { Value: >= UpperLevel } level) yield break;
        var texts = certification.Blocks.SelectMany(block => block.Competencies).Select(competency => competency.Text).ToList();
        if (texts.Count == 0) yield break;
        var support = texts.Where(text => context.Words(WordLists.SupportVerbs).AtHead(context.TokensOf(text)) is not null).ToList();
        var percent = support.Count * 100 / texts.Count;
        var finding = At(certification, level).With("niveau", level.Value);
        if (percent > context.ValueOf(Thresholds.SupportShare))
        {
            yield return support.Aggregate(finding.Says("support").With("part", percent), (told, text) => told.Beside("verb", text));
        }
        else if (!texts.Exists(text => context.Words(WordLists.DesignVerbs).AreIn(context.TokensOf(text))))
        {
            yield return finding.Says("design").With("part", percent);
        }
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification is { Level: null, LevelAbsence: null } || certification.Blocks.All(block => block.Competencies.Count == 0);
}
