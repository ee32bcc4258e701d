namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K1: what holders do for a living, against the occupation that is aimed at.</summary>
internal static class OccupationEvidence
{
    // Two promotions at least are looked at.
    private const int Promotions = 2;

    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        var certification = book.Certification;
        yield return book.Counted("occupation", certification.Promotions.Count(each => each.InOccupationAfter6Months is not null), book.Part("insertion"), Promotions);
        yield return book.Counted("jobs", certification.Jobs.Immediate.Count + certification.Jobs.WithExperience.Count, book.Part("debouches"));
        yield return book.Counted("rome", certification.Classification.Rome.Count, book.Part("classement"));
        yield return book.Outside("survey");
    }
}
