using Passerelle.Site.Pages;

namespace Passerelle.Site.Search;

/// <summary>Evaluations as search finds them.</summary>
internal static class EvaluationDocuments
{
    /// <summary>Those of the catalogue.</summary>
    public static IEnumerable<SearchDocument> All(PageSource source) =>
        from certification in source.Catalogue.Certifications
        from block in certification.Blocks
        from evaluation in block.Evaluations
        select new SearchDocument(
            SearchKind.Evaluation,
            [certification.Number.Value.Value, block.Code.Value.Value, evaluation.Code.Value.Value],
            evaluation.Title.Value,
            Addresses.Evaluation(certification.ReferenceTo(block), evaluation.Code.Value));
}
