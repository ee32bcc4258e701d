using Passerelle.Model;

namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K6: access by experience.</summary>
internal static class ExperienceEvidence
{
    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        var certification = book.Certification;
        var route = certification.AccessRoutes.FirstOrDefault(each => each.Kind == RouteKind.Experience);
        yield return book.Said("experience", route?.Open.Value ?? Answer.Unknown, book.Part("acces"));
        yield return book.Told("experienceJury", route?.Jury is not null, book.Part("acces"));
        yield return book.Said("experienceHolders", HasHolders(certification), book.Part("insertion"));
        yield return book.Outside("experienceProcess");
    }

    private static Answer HasHolders(Certification certification)
    {
        var said = certification.Promotions.Select(promotion => promotion.ByExperience?.Value).OfType<int>().ToList();
        return said.Count == 0 ? Answer.Unknown : said.Sum() > 0 ? Answer.Yes : Answer.No;
    }
}
