using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-09: the competencies of a block do not all have one purpose.</summary>
internal sealed class SamePurposeAgain() : BlockRule(RuleIds.Comp09, FindingSeverity.Info, RegistrationCriterion.K3, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        var markers = context.Words(WordLists.PurposeMarkers);
        var least = context.ValueOf(Thresholds.RepeatedPurposes);
        var groups = block.Competencies
            .Select(competency => (Competency: competency, Purpose: PurposeIn(competency.Text.Value, markers.In(context.TokensOf(competency.Text)))))
            .Where(each => each.Purpose is not null)
            .GroupBy(each => Token.WordsOf(Token.Within(each.Purpose!.Value, context.TokensOf(each.Competency.Text))), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && group.Count() >= least);
        foreach (var group in groups)
        {
            var (last, purpose) = group.Last();
            var finding = At(certification, last.Text)
                .Marking(purpose!.Value)
                .With("nombre", group.Count())
                .With("bloc", block.Code.Value.Value)
                .With("finalite", purpose.Value.In(last.Text.Value).TrimEnd('.', ' '));
            yield return group.SkipLast(1).Aggregate(finding, (told, each) => told.Beside("same", each.Competency.Text));
        }
    }

    /// <summary>What follows the last marker of the text.</summary>
    private static TextRange? PurposeIn(string text, IReadOnlyList<TextRange> markers) => markers is [.., var last]
        ? new TextRange(last.End, text.Length - last.End) is { Length: > 0 } rest ? Trimmed(text, rest) : null
        : null;

    private static TextRange? Trimmed(string text, TextRange rest)
    {
        var start = rest.Start;
        while (start < text.Length && !char.IsLetterOrDigit(text[start])) start++;
        return start < text.Length ? new TextRange(start, text.Length - start) : null;
    }
}
