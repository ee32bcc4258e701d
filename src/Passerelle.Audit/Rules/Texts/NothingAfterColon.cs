using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-14: what announces something is followed by it.</summary>
internal sealed partial class NothingAfterColon() : CertificationRule(RuleIds.Txt14, FindingSeverity.Info, criterion: null, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        Last(certification).Where(text => Announcing().IsMatch(text.Value)).Select(text =>
        {
            var match = Announcing().Match(text.Value);
            return At(certification, text).Marking(match).With("texte", match.Value.Trim());
        });

    /// <summary>The texts after which nothing more comes.</summary>
    private static IEnumerable<Located<string>> Last(Certification certification)
    {
        var lists = FicheTexts.ListsOf(certification).Select(list => list[^1]);
        var competencies = certification.Blocks.Where(block => block.Competencies.Count > 0).Select(block => block.Competencies[^1].Text);
        var evaluations = certification.Blocks.SelectMany(block => block.Evaluations).Where(evaluation => evaluation.Deliverables.Count == 0).Select(evaluation => evaluation.Description ?? evaluation.Title);
        return lists.Concat(competencies).Concat(evaluations).Concat(LastOf(certification));
    }

    private static IEnumerable<Located<string>> LastOf(Certification certification) => certification.Jobs is { Text: { } text, Immediate.Count: 0, WithExperience.Count: 0 } ? [text] : [];

    [GeneratedRegex(@"[\p{L}\p{N}]+\s*:\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Announcing();
}
