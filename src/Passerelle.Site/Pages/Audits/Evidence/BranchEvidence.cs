namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K9: the joint committees on employment.</summary>
internal static class BranchEvidence
{
    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        var classification = book.Certification.Classification;
        yield return book.Counted("agreements", classification.Idcc.Count + classification.CollectiveAgreements.Count, book.Part("classement"), mayBeNone: true);
        yield return book.Outside("branch");
    }
}
