using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.Elm;

/// <summary>What a block consists of: learning outcomes, and the assessments that prove it.</summary>
internal static class ElmParts
{
    public static void WriteOutcome(BlockReference block, Competency competency, ElmWriter elm)
    {
        elm.Begin("LearningOutcome", Identifiers.Of(block, competency.Code.Value));
        elm.Identifier("identifier", competency.Code.Value.Value, block.ToString());
        elm.Text("title", competency.Text.Value);
        elm.Note("additionalNote", competency.Context?.Value);
    }

    public static void WriteAssessment(BlockReference block, Evaluation evaluation, ElmWriter elm)
    {
        elm.Begin("LearningAssessmentSpecification", Identifiers.Of(block, evaluation.Code.Value));
        elm.Identifier("identifier", evaluation.Code.Value.Value, block.ToString());
        elm.Text("title", evaluation.Title.Value);
        elm.Text("description", evaluation.Description?.Value);
        elm.Notes("additionalNote", evaluation.Criteria.Select(criterion => criterion.Text.Value));
        elm.Web("homepage", elm.Source.UrlOf(Addresses.Evaluation(block, evaluation.Code.Value)));
        elm.References("proves", [Identifiers.Of(block)]);
    }
}
