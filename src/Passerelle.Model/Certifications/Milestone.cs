namespace Passerelle.Model;

/// <summary>What happened on a day.</summary>
public enum MilestoneKind
{
    /// <summary>The decision to register it.</summary>
    Decided,

    /// <summary>Its fiche was published (registration of right).</summary>
    Published,

    /// <summary>A legal text about it was published.</summary>
    LegalText,

    /// <summary>The Journal officiel spoke of it.</summary>
    OfficialJournal,

    /// <summary>An access route changed.</summary>
    RouteChanged,

    /// <summary>A certifier was added.</summary>
    CertifierAdded,

    /// <summary>A certifier was removed.</summary>
    CertifierRemoved,

    /// <summary>Its registration was over: the day after the last one.</summary>
    Expired,
}

/// <summary>A dated fact in the life of a certification.</summary>
/// <param name="Day">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Detail">The name of the certifier or the title of the text; empty where the kind says all.</param>
/// <param name="Route">The access route that changed; null for all other kinds.</param>
public sealed record Milestone(DateOnly Day, MilestoneKind Kind, string Detail = "", RouteKind? Route = null)
{
    /// <summary>What has happened to a certification up to a day, in the order of days.</summary>
    /// <remarks>Only the fiche dates things. When the school last touched a wording, nothing in the input says.</remarks>
    public static ValueList<Milestone> Until(DateOnly day, Certification certification) =>
        All(certification).Where(milestone => milestone.Day <= day).OrderBy(milestone => milestone.Day).ThenBy(milestone => milestone.Kind).ToValueList();

    private static IEnumerable<Milestone> All(Certification certification) =>
    [
        .. OfRegistration(certification.Registration),
        .. certification.LegalTexts.Where(text => text.PublishedOn is not null).Select(text => new Milestone(text.PublishedOn!.Value.Value, MilestoneKind.LegalText, text.Title.Value)),
        .. certification.AccessRoutes.Where(route => route.ChangedOn is not null).Select(route => new Milestone(route.ChangedOn!.Value.Value, MilestoneKind.RouteChanged, Route: route.Kind)),
        .. certification.CertifierHistory.Select(change => new Milestone(change.Date.Value, KindOf(change.Action.Value), change.Name.Value)),
    ];

    private static IEnumerable<Milestone> OfRegistration(Registration registration)
    {
        if (registration.Decision is { } decision) yield return new(decision.Value, MilestoneKind.Decided);
        if (registration.PublishedOn is { } published) yield return new(published.Value, MilestoneKind.Published);
        if (registration.LastOfficialJournal is { } journal) yield return new(journal.Value, MilestoneKind.OfficialJournal);
        if (registration.Expiry is { } expiry && expiry.Value < DateOnly.MaxValue) yield return new(expiry.Value.AddDays(1), MilestoneKind.Expired);
    }

    private static MilestoneKind KindOf(CertifierAction action) =>
        action == CertifierAction.Added ? MilestoneKind.CertifierAdded : MilestoneKind.CertifierRemoved;
}
