using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>A body or a place, with what is known of it.</summary>
/// <param name="Name">Name.</param>
/// <param name="To">Its page, or null.</param>
/// <param name="Facts">What is known.</param>
public sealed record BodyCard(string Name, PageAddress? To, ValueList<Fact> Facts)
{
    /// <summary>A certifier, as the fiche names it.</summary>
    public static BodyCard Of(Certifier body, PageSource source) => new(
        body.Name.Value,
        Addresses.Certifier(source.Catalogue.Certifiers.Of(body).Slug),
        FactsOf(body, source.Words).ToValueList());

    /// <summary>A partner.</summary>
    public static BodyCard Of(Partner partner, Words words) => new(partner.Name.Value, null, FactsOf(partner, words).ToValueList());

    /// <summary>A place.</summary>
    public static BodyCard Of(Venue venue, Words words) => new(
        venue.Name?.Value ?? RoleOf(venue.Role.Value, words),
        null,
        [
            .. venue.Name is null ? Array.Empty<Fact>() : [Say("role", RoleOf(venue.Role.Value, words), words)],
            Say("address", venue.Address.Value, words),
            .. venue.Region is { } region ? [Say("region", region.Value, words)] : Array.Empty<Fact>(),
        ]);

    /// <summary>What a partner may do.</summary>
    internal static string HabilitationOf(Habilitation habilitation, Words words) => words["certification.habilitation." + habilitation switch
    {
        Habilitation.Train => "train",
        Habilitation.Organise => "organise",
        _ => "both",
    }];

    /// <summary>What a place is for.</summary>
    internal static string RoleOf(VenueRole role, Words words) =>
        words["certification.venue." + (role == VenueRole.Certification ? "certification" : "preparation")];

    private static IEnumerable<Fact> FactsOf(Certifier body, Words words)
    {
        if (body.TradeName is { } trade) yield return Say("tradeName", trade.Value, words);
        if (body.Siret is { } siret) yield return Say("siret", siret.Value.Grouped, words);
        if (body.Site is { } site) yield return new(words["certification.body.site"], [new FactValue(site.Value.Text, site.Value.Href)]);
        if (body.Signatory is { } signatory) yield return Say("signatory", signatory.Value, words);
        if (body.State is { } state) yield return Say("state", StateOf(state.Value, words), words);
        if (body.StateChangedOn is { } changed) yield return Say("stateChangedOn", words.Date(changed.Value), words);
    }

    private static IEnumerable<Fact> FactsOf(Partner partner, Words words)
    {
        yield return Say("habilitation", HabilitationOf(partner.Habilitation.Value, words), words);
        if (partner.Siret is { } siret) yield return Say("siret", siret.Value.Grouped, words);
        if (partner.State is { } state) yield return Say("state", StateOf(state.Value, words), words);
        if (partner.Since is { } since) yield return Say("since", words.Date(since.Value), words);
        if (partner.StateChangedOn is { } changed) yield return Say("stateChangedOn", words.Date(changed.Value), words);
    }

    private static string StateOf(BodyState state, Words words) => words["certification.bodyState." + state switch
    {
        BodyState.Active => "active",
        BodyState.Inactive => "inactive",
        _ => "removed",
    }];

    private static Fact Say(string key, string value, Words words) => new(words["certification.body." + key], value);
}
