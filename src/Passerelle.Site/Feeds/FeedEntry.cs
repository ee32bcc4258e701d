using Passerelle.Model;
using Passerelle.Site.Exports;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Text;

namespace Passerelle.Site.Feeds;

/// <summary>One thing that happened to a certification.</summary>
/// <param name="Identifier">Made of what happened, to which certification and when: a reader is told once, whatever is built again.</param>
/// <param name="Day">When.</param>
/// <param name="Title">What, in words.</param>
/// <param name="Summary">Title of the certification.</param>
/// <param name="To">Its page.</param>
public sealed record FeedEntry(Guid Identifier, DateOnly Day, string Title, string Summary, PageAddress To)
{
    /// <summary>What has happened to the certifications of a catalogue, the newest first. What is alike and happened on one day is told once.</summary>
    internal static IEnumerable<FeedEntry> All(PageSource source) => source.Catalogue.Certifications
        .OrderBy(certification => certification.Number.Value.Value, StringComparer.Ordinal)
        .SelectMany(certification => Milestone.Until(source.AsOf, certification)
            .GroupBy(milestone => (milestone.Day, milestone.Kind))
            .Select(alike => Of(certification, alike.Key.Day, KeyOf(alike.Key.Kind), alike, source.Words)))
        .OrderByDescending(entry => entry.Day);

    private static FeedEntry Of(Certification certification, DateOnly day, string key, IEnumerable<Milestone> alike, Words words)
    {
        var (number, typography) = (certification.Number.Value, new Typography(words.Language));
        // A fiche may print a line twice.
        var details = alike.Select(milestone => DetailOf(milestone, words)).Distinct(StringComparer.Ordinal).ToList();
        var what = words.Count($"feed.{key}", details.Count, ("detail", words.Join(details)), ("date", day));
        return new(
            Identifiers.Part(Identifiers.Of(number), $"{key} {day:yyyy-MM-dd}"),
            day,
            typography.Set(words.Fill("feed.entry", ("number", number), ("what", what))),
            typography.Set(certification.Title.Value),
            Addresses.Certification(number));
    }

    private static string DetailOf(Milestone milestone, Words words) =>
        milestone.Route is { } route ? Words.WithinSentence(words["certification.route." + RouteRow.KeyOf(route)]) : milestone.Detail;

    private static string KeyOf(MilestoneKind kind) => kind switch
    {
        MilestoneKind.Decided => "decided",
        MilestoneKind.Published => "published",
        MilestoneKind.LegalText => "legalText",
        MilestoneKind.OfficialJournal => "officialJournal",
        MilestoneKind.RouteChanged => "routeChanged",
        MilestoneKind.CertifierAdded => "certifierAdded",
        MilestoneKind.CertifierRemoved => "certifierRemoved",
        _ => "expired",
    };
}
