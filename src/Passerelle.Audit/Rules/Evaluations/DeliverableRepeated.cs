using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-06: what candidates hand in stands once in a block.</summary>
internal sealed partial class DeliverableRepeated() : BlockRule(RuleIds.Eval06, FindingSeverity.Error, RegistrationCriterion.K3, Sources.Inference)
{
    /// <summary>Shorter ones are too alike to be called near: two budgets differ by one word.</summary>
    private const int WordsOfNear = 5;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block) => NearTexts
        .Among(block.Evaluations.SelectMany(ItemsOf).ToList(), item => Wording.WordsOf(item.Words), context.ValueOf(Thresholds.NearDeliverables))
        .DistinctBy(pair => (pair.Later.Text.Place, pair.Later.Range))
        .Select(pair => Judge(certification, block, pair.Earlier, pair.Later))
        .OfType<Finding>();

    /// <summary>The deliverables, and the lines of lists that stand in the description.</summary>
    private static IEnumerable<Item> ItemsOf(Evaluation evaluation)
    {
        foreach (var deliverable in evaluation.Deliverables) yield return new Item(evaluation, deliverable, Sentences.Of(deliverable.Value).FirstOrDefault());
        if (evaluation.Description is not { } description) yield break;
        foreach (Match line in Lines().Matches(description.Value))
        {
            var first = Sentences.Of(line.Groups["item"].Value).FirstOrDefault();
            yield return new Item(evaluation, description, first with { Start = first.Start + line.Groups["item"].Index });
        }
    }

    [GeneratedRegex(@"^[ \t]*[-•–][ \t]+(?<item>.+)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Lines();

    private Finding? Judge(Certification certification, Block block, Item earlier, Item later)
    {
        var isSame = NearTexts.AreSame(earlier.Words, later.Words);
        var isOneTest = earlier.Evaluation.Code.Value == later.Evaluation.Code.Value;
        if (!(isSame && isOneTest) && Wording.WordsOf(later.Words).Length < WordsOfNear) return null;
        var finding = At(certification, later.Text)
            .Marking(later.Range)
            .Says(isSame ? "same" : "near")
            .With("code", later.Evaluation.Code.Value.Value)
            .With("bloc", block.Code.Value.Value)
            .Beside("already", earlier.Text);
        return isSame && isOneTest ? finding : finding.LoweredTo(FindingSeverity.Warning);
    }

    private sealed record Item(Evaluation Evaluation, Located<string> Text, TextRange Range)
    {
        public string Words => Range.In(Text.Value);
    }
}
