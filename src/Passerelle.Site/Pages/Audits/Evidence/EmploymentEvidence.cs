namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K2: the effect on employment, compared.</summary>
internal static class EmploymentEvidence
{
    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        yield return book.Required("employment", promotion => promotion.EmployedAfter6Months);
        yield return book.Optional("twoYears", promotion => promotion.InOccupationAfter2Years);
        yield return book.Outside("comparison");
    }
}
