using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>Who certifies, who prepares, and where.</summary>
/// <param name="Certifiers">Certifying bodies, line by line as the fiche names them.</param>
/// <param name="History">Dated changes in the list of certifiers.</param>
/// <param name="HasPartners">Whether partners are admitted, in a sentence, or null.</param>
/// <param name="Partners">Partners.</param>
/// <param name="Venues">Places of certification and of preparation.</param>
public sealed record BodiesPart(
    ValueList<BodyCard> Certifiers, ValueList<CertifierChangeRow> History, string? HasPartners, ValueList<BodyCard> Partners, ValueList<BodyCard> Venues)
{
    /// <summary>Of a certification.</summary>
    public static BodiesPart Of(Certification certification, PageSource source)
    {
        var words = source.Words;
        return new(
            certification.Certifiers.Select(body => BodyCard.Of(body, source)).ToValueList(),
            certification.CertifierHistory.OrderBy(change => change.Date.Value).Select(change => CertifierChangeRow.Of(change, words)).ToValueList(),
            certification.HasPartners is { } answer ? words["certification.partners." + AnswerLine.Of(answer.Value, words).Kind] : null,
            certification.Partners.Select(partner => BodyCard.Of(partner, words)).ToValueList(),
            certification.Venues.Select(venue => BodyCard.Of(venue, words)).ToValueList());
    }
}

/// <summary>A dated change in the list of certifiers.</summary>
/// <param name="Day">When.</param>
/// <param name="Name">Who.</param>
/// <param name="Siret">Its SIRET, or null.</param>
/// <param name="Action">What happened.</param>
public sealed record CertifierChangeRow(DateOnly Day, string Name, string? Siret, string Action)
{
    internal static CertifierChangeRow Of(CertifierChange change, Words words) => new(
        change.Date.Value,
        change.Name.Value,
        change.Siret?.Value.Grouped,
        words["certification.history." + (change.Action.Value == CertifierAction.Added ? "added" : "removed")]);
}
