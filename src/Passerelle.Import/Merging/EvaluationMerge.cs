using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>Evaluations: found again by their title, else by their code where there are as many as before.</summary>
internal static class EvaluationMerge
{
    /// <summary>The evaluations of the source with what the school has added to them. A source without any says nothing of them.</summary>
    /// <param name="existing">What stands.</param>
    /// <param name="imported">What the source says.</param>
    /// <param name="competencies">Codes of the competencies before and after.</param>
    public static ValueList<Evaluation> Of(ValueList<Evaluation> existing, ValueList<Evaluation> imported, CodeMap competencies)
    {
        if (imported.Count == 0) return existing.Select(evaluation => Linked(evaluation, competencies)).ToValueList();
        var areAsMany = imported.Count == existing.Count;
        return Pairing.Of(imported, existing, e => e.Title.Value, e => areAsMany ? e.Code.Value.Value : null)
            .Select(pair => pair.Existing is null ? pair.Imported : Of(Linked(pair.Existing, competencies), pair.Imported))
            .ToValueList();
    }

    private static Evaluation Of(Evaluation existing, Evaluation imported) => new()
    {
        Code = imported.Code,
        Form = imported.Form.Value == EvaluationForm.Unknown ? existing.Form : imported.Form,
        Title = imported.Title,
        Description = imported.Description ?? existing.Description,
        Deliverables = imported.Deliverables.Or(existing.Deliverables),
        Setting = imported.Setting ?? existing.Setting,
        Medium = imported.Medium ?? existing.Medium,
        Duration = imported.Duration ?? existing.Duration,
        Jury = imported.Jury ?? existing.Jury,
        Competencies = imported.Competencies ?? existing.Competencies,
        Criteria = imported.Criteria.Or(existing.Criteria),
    };

    // A criterion goes with the competencies that it speaks for: without them it would speak for all.
    private static Evaluation Linked(Evaluation evaluation, CodeMap competencies) => evaluation with
    {
        Competencies = evaluation.Competencies is { Count: > 0 } verified
            ? competencies.Follow(verified) is { Count: > 0 } left ? left : null
            : evaluation.Competencies,
        Criteria = evaluation.Criteria
            .Select(criterion => criterion with { Competencies = competencies.Follow(criterion.Competencies) })
            .Zip(evaluation.Criteria, (now, before) => (now, before))
            .Where(pair => pair.now.Competencies.Count > 0 || pair.before.Competencies.Count == 0)
            .Select(pair => pair.now)
            .ToValueList(),
    };
}
