using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages;

/// <summary>The occupations that the certifications open, in alphabetical order.</summary>
/// <param name="Letters">Occupations by first letter.</param>
/// <param name="Rome">Job cards of the certifications.</param>
public sealed record JobsPage(ValueList<JobLetter> Letters, ValueList<RomeRow> Rome)
{
    /// <summary>The page of occupations.</summary>
    public static Page Of(PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var head = new PageHead(Addresses.Jobs, words["jobs.title"], words["jobs.lead"], Breadcrumbs.Home(words));
        var letters = JobLine.All(catalogue)
            .GroupBy(job => Letter.Of(job.Title))
            .Select(group => new JobLetter(group.Key, group.ToValueList()));
        return new Page(head, "jobs", new JobsPage(letters.ToValueList(), RomeRow.All(catalogue)));
    }
}

/// <summary>Occupations that begin with a letter.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Jobs">Occupations.</param>
public sealed record JobLetter(Letter Letter, ValueList<JobLine> Jobs);

/// <summary>An occupation.</summary>
/// <param name="Title">Its title, as the fiches print it.</param>
/// <param name="Immediate">Certifications that open it at once.</param>
/// <param name="WithExperience">Certifications that open it after some years.</param>
public sealed record JobLine(string Title, ValueList<CodeLink> Immediate, ValueList<CodeLink> WithExperience)
{
    internal static IEnumerable<JobLine> All(Catalogue catalogue)
    {
        var immediate = catalogue.Certifications.SelectMany(c => c.Jobs.Immediate.Select(job => (Title: job.Value, Of: c, Later: false)));
        var later = catalogue.Certifications.SelectMany(c => c.Jobs.WithExperience.Select(job => (Title: job.Value, Of: c, Later: true)));
        return immediate.Concat(later)
            .GroupBy(job => Slug.Of(job.Title))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new JobLine(
                group.First().Title,
                Certifications(group.Where(job => !job.Later).Select(job => job.Of)),
                Certifications(group.Where(job => job.Later).Select(job => job.Of))));
    }

    private static ValueList<CodeLink> Certifications(IEnumerable<Certification> certifications) =>
        certifications.Select(CodeLink.Of).Distinct().ToValueList();
}

/// <summary>A job card and the certifications that name it.</summary>
/// <param name="Card">Code, label and page.</param>
/// <param name="Certifications">Certifications.</param>
public sealed record RomeRow(CodeLink Card, ValueList<CodeLink> Certifications)
{
    internal static ValueList<RomeRow> All(Catalogue catalogue) =>
    [
        .. from certification in catalogue.Certifications
           from card in certification.Classification.Rome
           group certification by card.Code.Value into cards
           orderby cards.Key.Value
           select new RomeRow(
               new CodeLink(cards.Key.Value, catalogue.LabelOf(cards.Key), Addresses.Rome(cards.Key)),
               cards.Select(CodeLink.Of).Distinct().ToValueList()),
    ];
}
