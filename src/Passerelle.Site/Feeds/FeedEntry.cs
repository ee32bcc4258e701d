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
    /// <summary>What has happened to the certifications of a catalogue, the newest first.</summary>
    internal static IEnumerable<FeedEntry> All(PageSource source) => source.Catalogue.Certifications
        .OrderBy(certification => certification.Number.Value.Value, StringComparer.Ordinal)
        .SelectMany(certification => Milestone.Until(source.AsOf, certification), (certification, milestone) => Of(certification, milestone, source.Words))
        // A fiche may print a line twice.
        .DistinctBy(entry => entry.Identifier)
        .OrderByDescending(entry => entry.Day);

    private static FeedEntry Of(Certification certification, Milestone milestone, Words words)
    {
        var (number, typography) = (certification.Number.Value, new Typography(words.Language));
        var key = KeyOf(milestone.Kind);
        return new(
            Identifiers.Part(Identifiers.Of(number), $"{key} {milestone.Day:yyyy-MM-dd} {milestone.Route} {milestone.Detail}"),
            milestone.Day,
            typography.Set(words.Fill("feed.entry", ("number", number), ("what", Say(milestone, key, words)))),
            typography.Set(certification.Title.Value),
            Addresses.Certification(number));
    }

    private static string Say(Milestone milestone, string key, Words words)
    {
        var detail = milestone.Route is { } route ? Words.WithinSentence(words["certification.route." + RouteRow.KeyOf(route)]) : milestone.Detail;
        return words.Fill($"feed.{key}", ("detail", detail), ("date", milestone.Day));
    }

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
