using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>Ways into the certification, and who decides.</summary>
/// <param name="Routes">Access routes, in the official order.</param>
/// <param name="Juries">Juries.</param>
/// <param name="Territories">Overseas territories.</param>
public sealed record AccessPart(ValueList<RouteRow> Routes, ValueList<JuryCard> Juries, ValueList<TerritoryRow> Territories)
{
    /// <summary>Whether there is anything to say.</summary>
    public bool IsSaid => Routes.Count + Juries.Count + Territories.Count > 0;

    /// <summary>Of a certification.</summary>
    public static AccessPart Of(Certification certification, Words words)
    {
        var page = Addresses.Certification(certification.Number.Value);
        return new(
            certification.AccessRoutes.OrderBy(route => route.Kind).Select(route => RouteRow.Of(route, page, words)).ToValueList(),
            certification.Juries.Select(jury => JuryCard.Of(jury, words)).ToValueList(),
            TerritoryRow.All(certification.Territories, words).ToValueList());
    }
}

/// <summary>An access route.</summary>
/// <param name="Name">Name.</param>
/// <param name="Open">Whether it is open.</param>
/// <param name="Jury">Its jury, or null.</param>
/// <param name="ChangedOn">Day of the last change, or null.</param>
public sealed record RouteRow(string Name, AnswerLine Open, Link? Jury, string? ChangedOn)
{
    internal static RouteRow Of(AccessRoute route, PageAddress page, Words words) => new(
        words["certification.route." + KeyOf(route.Kind)],
        AnswerLine.Of(route.Open.Value, words),
        route.Jury is { } jury ? new Link(jury.Value.Value, page.At(JuryCard.AnchorOf(jury.Value))) : null,
        route.ChangedOn is { } day ? words.Date(day.Value) : null);

    internal static string ShortName(RouteKind kind, Words words) => words["certification.routeShort." + KeyOf(kind)];

    /// <summary>The official letters of a route, in lower case.</summary>
    internal static string KeyOf(RouteKind kind) => kind switch
    {
        RouteKind.InitialTraining => "fi",
        RouteKind.Apprenticeship => "ca",
        RouteKind.ContinuingTraining => "fc",
        RouteKind.ProfessionalisationContract => "cq",
        RouteKind.IndividualCandidate => "cl",
        _ => "vae",
    };
}

/// <summary>A jury.</summary>
/// <param name="Code">Code.</param>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Size">How many members, and how many of them from outside, or null.</param>
/// <param name="Composition">Who sits in it.</param>
public sealed record JuryCard(string Code, string Anchor, string? Size, string Composition)
{
    internal static JuryCard Of(Jury jury, Words words) => new(
        jury.Code.Value.Value,
        AnchorOf(jury.Code.Value),
        SizeOf(jury, words),
        jury.Composition.Value);

    internal static string AnchorOf(LocalCode jury) => "jury-" + jury.Slug;

    private static string? SizeOf(Jury jury, Words words)
    {
        List<string> parts = [];
        if (jury.Members is { } members) parts.Add(words.Count("certification.jury.members", members.Value));
        if (jury.ExternalShare is { } share) parts.Add(words.Fill("certification.jury.external", ("share", share.Value)));
        return parts.Count > 0 ? string.Join(", ", parts) : null;
    }
}

/// <summary>An overseas territory.</summary>
/// <param name="Name">Name.</param>
/// <param name="Listed">Whether its framework lists the certification.</param>
public sealed record TerritoryRow(string Name, AnswerLine Listed)
{
    internal static IEnumerable<TerritoryRow> All(Territories territories, Words words)
    {
        if (territories.NewCaledonia is { } caledonia) yield return new(words["certification.territories.newCaledonia"], AnswerLine.Of(caledonia.Value, words));
        if (territories.FrenchPolynesia is { } polynesia) yield return new(words["certification.territories.frenchPolynesia"], AnswerLine.Of(polynesia.Value, words));
    }
}
