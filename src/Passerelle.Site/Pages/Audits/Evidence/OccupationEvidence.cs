namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K1: what holders do for a living, against the occupation that is aimed at.</summary>
internal static class OccupationEvidence
{
    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        var certification = book.Certification;
        yield return book.Required("occupation", promotion => promotion.InOccupationAfter6Months);
        yield return book.Counted("jobs", certification.Jobs.Immediate.Count + certification.Jobs.WithExperience.Count, book.Part("debouches"));
        yield return book.Counted("rome", certification.Classification.Rome.Count, book.Part("classement"));
        yield return book.Outside("survey");
    }
}
