using Passerelle.Model;

namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K3: the three referentials, and how they hold together.</summary>
internal static class ReferentialEvidence
{
    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        var (certification, blocks) = (book.Certification, book.Certification.Blocks);
        var competencies = blocks.Sum(block => block.Competencies.Count);
        yield return book.Counted("activities", certification.Activities.Count, book.Part("objectifs"));
        yield return book.Counted("competencies", competencies, book.Part("blocs"));
        yield return book.Share("verified", Count(blocks, IsVerified), competencies, book.Matrix);
        yield return book.Share("criteria", Count(blocks, HasCriterion), competencies, book.Part("blocs"));
        yield return book.Outside("accessibility");
    }

    private static int Count(ValueList<Block> blocks, Func<Block, Competency, bool> holds) =>
        blocks.Sum(block => block.Competencies.Count(competency => holds(block, competency)));

    private static bool IsVerified(Block block, Competency competency) => block.CoverageOf(competency.Code.Value) == Coverage.Verified;

    private static bool HasCriterion(Block block, Competency competency) =>
        block.Evaluations.Any(evaluation => evaluation.CriteriaFor(competency.Code.Value).Any());
}
