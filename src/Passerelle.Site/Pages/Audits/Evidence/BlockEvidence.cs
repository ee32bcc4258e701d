namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K7: blocks that hold together, each with its own evaluation.</summary>
internal static class BlockEvidence
{
    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        var (certification, blocks) = (book.Certification, book.Certification.Blocks);
        yield return book.Share("blocksEvaluated", blocks.Count(block => block.Evaluations.Count > 0), blocks.Count, book.Matrix);
        yield return book.Share("blocksServing", blocks.Count(block => block.Activities.Count > 0), blocks.Count, book.Part("blocs"));
        yield return book.Told("completion", certification.Completion is not null, book.Part("obtention"));
        yield return book.Outside("blockRules");
    }
}
