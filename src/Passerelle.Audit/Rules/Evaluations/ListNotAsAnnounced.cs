using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-11: a list of deliverables that is announced is there, with as many items as are announced.</summary>
internal sealed partial class ListNotAsAnnounced() : BlockRule(RuleIds.Eval11, FindingSeverity.Info, RegistrationCriterion.K3, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        foreach (var evaluation in block.Evaluations)
        {
            var last = evaluation.Description ?? evaluation.Title;
            if (evaluation.Deliverables.Count == 0 && Colon().Match(last.Value) is { Success: true } colon)
            {
                yield return At(certification, last).Marking(new TextRange(colon.Index, 1)).Says("nothing").With("code", evaluation.Code.Value.Value).With("bloc", block.Code.Value.Value);
            }

            if (evaluation.Deliverables.Count == 0 || Announced().Matches(last.Value) is not [var match] || FrenchNumber.Of(match.Groups["number"].Value) == evaluation.Deliverables.Count) continue;
            yield return At(certification, last)
                .Marking(match)
                .Says("count")
                .With("mots", match.Value)
                .With("nombre", evaluation.Deliverables.Count);
        }
    }

    [GeneratedRegex(@":(?=\s*\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Colon();

    [GeneratedRegex(
        @"\b(?<number>\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s+(?:livrables|documents|pièces|éléments)(?:\s+suivants)?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Announced();
}
