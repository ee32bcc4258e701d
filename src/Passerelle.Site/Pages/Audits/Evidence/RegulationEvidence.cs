namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K5: what the law asks of those who exercise the occupation.</summary>
internal static class RegulationEvidence
{
    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        yield return book.Counted("regulations", book.Certification.Regulations.Count, book.Part("debouches"), mayBeNone: true);
        yield return book.Outside("regulationCheck");
    }
}
