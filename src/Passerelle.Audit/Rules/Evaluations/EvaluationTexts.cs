using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>What evaluations say of themselves.</summary>
internal static class EvaluationTexts
{
    /// <summary>Title, description and deliverables.</summary>
    public static IEnumerable<Located<string>> Of(Evaluation evaluation)
    {
        yield return evaluation.Title;
        if (evaluation.Description is { } description) yield return description;
        foreach (var deliverable in evaluation.Deliverables) yield return deliverable;
    }

    /// <summary>The texts of all evaluations of a block.</summary>
    public static IEnumerable<Located<string>> OfAll(Block block) => block.Evaluations.SelectMany(Of);

    /// <summary>What is announced for the certification as a whole, then what each evaluation says.</summary>
    public static IEnumerable<Located<string>> OfAll(Certification certification) =>
        certification.EvaluationSummary.Concat(certification.Blocks.SelectMany(block => OfAll(block)));
}
