using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>An evaluation.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">Title.</param>
/// <param name="Form">Its form in words; null where it has been described before (<see cref="ReferentialRow"/>).</param>
/// <param name="Description">What the candidate does, in paragraphs and list items.</param>
/// <param name="Facts">Setting, medium, duration, jury, deliverables.</param>
/// <param name="Verifies">Codes of the competencies that it verifies.</param>
/// <param name="Note">What is said where it verifies none, or where the fiche does not tell; or null.</param>
/// <param name="Criteria">Criteria.</param>
public sealed record SheetEvaluation(
    string Code,
    string Title,
    string? Form,
    ValueList<Passage> Description,
    ValueList<SheetFact> Facts,
    ValueList<string> Verifies,
    string? Note,
    ValueList<SheetCriterion> Criteria)
{
    internal static SheetEvaluation Of(Evaluation evaluation, Block block, Certification certification, Typeset say)
    {
        var card = EvaluationCard.Of(evaluation, block, certification.ReferenceTo(block), say.Words);
        return new(
            card.Evaluation.Code,
            say.Of(card.Evaluation.Text),
            say.Of(card.Form),
            say.Passages(card.Description),
            say.Facts(card.Facts),
            card.Verifies.Select(competency => competency.Code).ToValueList(),
            NoteOf(evaluation, card, say),
            SheetCriterion.All(evaluation.Criteria, say));
    }

    /// <summary>The evaluation once more, where it has been described before.</summary>
    internal SheetEvaluation Again() => this with { Form = null, Description = [], Facts = [], Verifies = [], Note = null };

    private static string? NoteOf(Evaluation evaluation, EvaluationCard card, Typeset say)
    {
        if (evaluation.Competencies is null) return say["evaluation.unsaidWhole"];
        return card.Verifies.Count == 0 ? say["evaluation.verifiesNothing"] : null;
    }
}

/// <summary>A criterion.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Competencies">Codes of the competencies that it speaks for; none: all those of its evaluation.</param>
public sealed record SheetCriterion(string Text, ValueList<string> Competencies)
{
    internal static ValueList<SheetCriterion> All(IEnumerable<Criterion> criteria, Typeset say) => criteria
        .Select(criterion => new SheetCriterion(
            say.Of(criterion.Text.Value),
            criterion.Competencies.Select(code => code.Value.Value).ToValueList()))
        .ToValueList();
}
