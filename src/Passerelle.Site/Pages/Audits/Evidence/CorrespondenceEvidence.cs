namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K8: correspondences with other certifications.</summary>
internal static class CorrespondenceEvidence
{
    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        var (certification, catalogue) = (book.Certification, book.Source.Catalogue);
        yield return book.Counted("correspondences", certification.Equivalences.Count, EquivalencesPage.AddressOf(certification, catalogue), mayBeNone: true);
        yield return book.Counted("predecessors", catalogue.Lineages.Before(certification.Number.Value).Count(), Addresses.Versions(certification.Number.Value), mayBeNone: true);
        yield return book.Outside("correspondenceStudy");
    }
}
