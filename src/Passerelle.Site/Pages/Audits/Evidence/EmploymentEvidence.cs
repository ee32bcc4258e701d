namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K2: the effect on employment, compared.</summary>
internal static class EmploymentEvidence
{
    private const int Promotions = 2;

    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        var promotions = book.Certification.Promotions;
        yield return book.Counted("employment", promotions.Count(each => each.EmployedAfter6Months is not null), book.Part("insertion"), Promotions);
        yield return book.Counted("twoYears", promotions.Count(each => each.InOccupationAfter2Years is not null), book.Part("insertion"), mayBeNone: true);
        yield return book.Outside("comparison");
    }
}
