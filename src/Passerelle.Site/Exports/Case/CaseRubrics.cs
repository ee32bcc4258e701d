using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.Case;

/// <summary>Evaluations as rubrics, their criteria as criteria of rubrics that point to the item of the same wording.</summary>
internal static class CaseRubrics
{
    public static void Write(Certification certification, CaseWriter package)
    {
        var evaluations = certification.Blocks.SelectMany(block => block.Evaluations.Select(evaluation => (block, evaluation)));
        package.Json.Objects("CFRubrics", evaluations, pair => Write(certification.ReferenceTo(pair.block), pair.block, pair.evaluation, package));
    }

    /// <summary>The competencies that a criterion speaks for: those that it names, else those that its evaluation is said to verify.</summary>
    public static IEnumerable<Competency> CompetenciesOf(Criterion criterion, Evaluation evaluation, Block block) => block.Competencies.Where(competency =>
        criterion.Competencies.Count > 0
            ? criterion.Competencies.Any(code => code.Value == competency.Code.Value)
            : evaluation.Verifies(competency.Code.Value) == Answer.Yes);

    private static void Write(BlockReference reference, Block block, Evaluation evaluation, CaseWriter package)
    {
        var json = package.Json;
        var identifier = Identifiers.Of(reference, evaluation.Code.Value);
        package.Begin(new(evaluation.Title.Value, identifier, package.Source.UriOf(Addresses.Evaluation(reference, evaluation.Code.Value), identifier)));
        json.WriteString("title", evaluation.Title.Value);
        json.Text("description", evaluation.Description?.Value);
        var criteria = evaluation.Criteria.Zip(Identifiers.OfCriteria(reference, evaluation)).Index();
        json.Objects("CFRubricCriteria", criteria, each => Write(each.Item.First, each.Item.Second, each.Index, identifier, package));
        json.Object("extensions", () => WriteExtensions(reference, block, evaluation, package));
    }

    private static void Write(Criterion criterion, Guid item, int at, Guid rubric, CaseWriter package)
    {
        package.Begin(CaseWriter.NodeOf(criterion.Text.Value, Identifiers.Part(item, "CFRubricCriterion")));
        package.Json.WriteString("description", criterion.Text.Value);
        package.Link("CFItemURI", CaseWriter.NodeOf(criterion.Text.Value, item));
        package.Json.WriteNumber("position", at + 1);
        package.Json.WriteString("rubricId", rubric);
    }

    // A rubric has no place for its code and for what it verifies; the schema lets extensions hold anything.
    private static void WriteExtensions(BlockReference reference, Block block, Evaluation evaluation, CaseWriter package)
    {
        package.Json.WriteString("humanCodingScheme", evaluation.Code.Value.Value);
        package.Link("isPartOf", package.NodeOf(reference));
        package.Json.Objects("verifies", block.Competencies.Where(each => evaluation.Verifies(each.Code.Value) == Answer.Yes), each => package.Link(package.NodeOf(reference, each)));
    }
}
