using Passerelle.Model;

namespace Passerelle.Audit.Rules.Organisations;

/// <summary>ORG-03: what a fiche says of its partners and their list agree, and no partner stands there twice.</summary>
internal sealed class PartnersDisagree() : CertificationRule(RuleIds.Org03, FindingSeverity.Error, RegistrationCriterion.K4, [Sources.Inference, Sources.L9])
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification is { HasPartners: { Value: Answer.No } no, Partners: [var first, ..] })
        {
            yield return At(certification, no).Says("refused").With("nombre", certification.Partners.Count).Beside("partner", first.Name);
        }

        if (certification is { HasPartners: { Value: Answer.Yes } yes, Partners: [] })
        {
            yield return At(certification, yes).Says("none").LoweredTo(FindingSeverity.Info);
        }

        var seen = new Dictionary<(string Body, Habilitation Habilitation, BodyState? State), Partner>();
        foreach (var partner in certification.Partners)
        {
            var key = (partner.Siret?.Value.Value ?? Slug.Of(partner.Name.Value), partner.Habilitation.Value, partner.State?.Value);
            if (seen.TryAdd(key, partner)) continue;
            yield return At(certification, partner.Name)
                .Says("twice")
                .With("organisme", partner.Name.Value)
                .Beside("earlier", seen[key].Name)
                .LoweredTo(FindingSeverity.Warning);
        }
    }
}
