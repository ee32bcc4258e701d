using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>JURY-01: a route that is open has a jury, a route that is closed has none.</summary>
internal sealed class RouteWithoutJury() : CertificationRule(RuleIds.Jury01, FindingSeverity.Error, RegistrationCriterion.K4, Sources.OpenData, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Juries.Count == 0) yield break;
        foreach (var route in certification.AccessRoutes)
        {
            if (route is { Open.Value: Answer.Yes, Jury: null }) yield return At(certification, route.Open).Says("open").With("voie", NameOf(route.Kind));
            if (route is { Open.Value: Answer.No, Jury: { } jury }) yield return At(certification, jury).Says("closed").With("voie", NameOf(route.Kind));
        }
    }

    /// <summary>Without any jury, the fiche has not been read so far.</summary>
    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.Juries.Count == 0 || certification.AccessRoutes.Any(route => route.Open.Value == Answer.Unknown);

    private static BilingualText NameOf(RouteKind kind) => kind switch
    {
        RouteKind.InitialTraining => new("de la formation initiale", "of initial training"),
        RouteKind.Apprenticeship => new("de l’apprentissage", "of apprenticeship"),
        RouteKind.ContinuingTraining => new("de la formation continue", "of continuing training"),
        RouteKind.ProfessionalisationContract => new("du contrat de professionnalisation", "of the professionalisation contract"),
        RouteKind.IndividualCandidate => new("de la candidature individuelle", "of individual candidates"),
        _ => new("de la VAE", "of the VAE"),
    };
}
