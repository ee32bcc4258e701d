using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages;

/// <summary>An evaluation.</summary>
/// <param name="Code">Code that names it from anywhere.</param>
/// <param name="Card">Title, form, how it takes place.</param>
/// <param name="Certification">Its certification.</param>
/// <param name="Block">Its block.</param>
/// <param name="Competencies">Competencies that it verifies, each with the criteria looked at here.</param>
/// <param name="SharedCriteria">Criteria that are tied to none of these competencies.</param>
/// <param name="Neighbours">Evaluations before and after it.</param>
public sealed record EvaluationPage(
    string Code,
    EvaluationCard Card,
    CodeLink Certification,
    CodeLink Block,
    ValueList<VerifiedCompetency> Competencies,
    ValueList<string> SharedCriteria,
    Neighbours Neighbours)
{
    /// <summary>The pages of all evaluations.</summary>
    public static IEnumerable<Page> All(PageSource source) =>
        from certification in source.Catalogue.Certifications
        from block in certification.Blocks
        from page in block.Evaluations.Select((evaluation, at) => Of(certification, block, evaluation, at, source))
        select page;

    private static Page Of(Certification certification, Block block, Evaluation evaluation, int at, PageSource source)
    {
        var words = source.Words;
        var reference = certification.ReferenceTo(block);
        var code = $"{reference} {evaluation.Code}";
        var card = EvaluationCard.Of(evaluation, block, reference, words);
        var head = new PageHead(
            Addresses.Evaluation(reference, evaluation.Code.Value),
            $"{code} · {evaluation.Title}",
            words.Fill("evaluation.metaDescription", ("form", card.Form), ("block", reference), ("title", evaluation.Title.Value)),
            Breadcrumbs.Of(certification, block, words)).About(certification, source);
        var competencies = VerifiedCompetency.Of(evaluation, block, reference);
        return new Page(head, "evaluation", new EvaluationPage(
            code,
            card,
            CodeLink.Of(certification),
            CodeLink.Of(certification, block),
            competencies,
            evaluation.Criteria.Select(c => c.Text.Value).Except(competencies.SelectMany(c => c.Criteria)).ToValueList(),
            Neighbours.Of(block.Evaluations.Select(e => CodeLink.Of(reference, e)).ToValueList(), at)));
    }
}

/// <summary>A competency that an evaluation verifies.</summary>
/// <param name="Competency">Code, wording and page.</param>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Criteria">What is looked at.</param>
public sealed record VerifiedCompetency(CodeLink Competency, string Anchor, ValueList<string> Criteria)
{
    internal static ValueList<VerifiedCompetency> Of(Evaluation evaluation, Block block, BlockReference reference) =>
    [
        .. from competency in block.Competencies
           let code = competency.Code.Value
           let criteria = evaluation.CriteriaFor(code).Select(criterion => criterion.Text.Value).ToValueList()
           where evaluation.Verifies(code) == Answer.Yes || criteria.Count > 0
           select new VerifiedCompetency(CodeLink.Of(reference, competency), code.Slug, criteria),
    ];
}
