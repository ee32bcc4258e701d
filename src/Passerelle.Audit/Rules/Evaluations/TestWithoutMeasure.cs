using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-09: a test says how long it takes, how much is asked, or what is handed in.</summary>
internal sealed partial class TestWithoutMeasure() : CertificationRule(RuleIds.Eval09, FindingSeverity.Info, RegistrationCriterion.K4, Sources.Inference)
{
    /// <summary>One finding for the whole certification, at the first such test: many fiches say it nowhere.</summary>
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var all = certification.Blocks.SelectMany(block => block.Evaluations).ToList();
        var bare = all.Where(evaluation => !HasMeasure(evaluation)).ToList();
        if (bare.Count > 0) yield return At(certification, bare[0].Title).With("nombre", bare.Count).With("total", all.Count);
    }

    private static bool HasMeasure(Evaluation evaluation) =>
        evaluation.Duration is not null || evaluation.Deliverables.Count > 0 || EvaluationTexts.Of(evaluation).Any(text => Measures().IsMatch(text.Value));

    [GeneratedRegex(@"\b\d+\s*(?:h|heures?|min|minutes?|jours?|semaines?|mois|pages?|questions?|mots)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Measures();
}
