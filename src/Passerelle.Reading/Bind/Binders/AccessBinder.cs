using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>Juries and access routes.</summary>
internal static class AccessBinder
{
    private static readonly Shape<RouteTerms> Terms = new(keys =>
    {
        var open = keys.Required("ouverte", it => it.Open, Kinds.Answer, "La voie est-elle ouverte ?", "Whether the route is open");
        var jury = keys.Optional("jury", it => it.Jury, Kinds.LocalCode, "Code du jury de cette voie", "Code of the jury of this route");
        var changedOn = keys.Optional("modifie_le", it => it.ChangedOn, Kinds.Date, "Jour du dernier changement", "Day of the last change");
        return found => new RouteTerms(open(found), jury(found), changedOn(found));
    }, isCompact: true);

    public static Shape<Jury> Jury { get; } = new(keys =>
    {
        var code = keys.Required("code", it => it.Code, Kinds.LocalCode, "Code du jury : J1", "Code of the jury: J1");
        var composition = keys.Required("composition", it => it.Composition, Kinds.Text, "Qui y siège", "Who sits in it");
        var members = keys.Optional("membres", it => it.Members, Kinds.Count, "Nombre de membres", "Number of members");
        var externals = keys.Optional("part_externes", it => it.ExternalShare, Kinds.Percent, "Part de membres extérieurs, en pour cent", "Share of members from outside, in percent");
        return found => new Jury(code(found), composition(found), members(found), externals(found));
    });

    public static Shape<AccessRoutes> Routes { get; } = new(keys =>
    {
        var initial = keys.Optional("fi", routes => TermsOf(routes, RouteKind.InitialTraining), Terms, "Parcours de formation sous statut d’élève ou d’étudiant", "Pupil or student");
        var apprenticeship = keys.Optional("ca", routes => TermsOf(routes, RouteKind.Apprenticeship), Terms, "Contrat d’apprentissage", "Apprenticeship contract");
        var continuing = keys.Optional("fc", routes => TermsOf(routes, RouteKind.ContinuingTraining), Terms, "Parcours de formation continue", "Continuing training");
        var professional = keys.Optional("cq", routes => TermsOf(routes, RouteKind.ProfessionalisationContract), Terms, "Contrat de professionnalisation", "Professionalisation contract");
        var individual = keys.Optional("cl", routes => TermsOf(routes, RouteKind.IndividualCandidate), Terms, "Candidature individuelle", "Individual candidate");
        var experience = keys.Optional("vae", routes => TermsOf(routes, RouteKind.Experience), Terms, "Validation des acquis de l’expérience", "By experience (VAE)");
        return found => new AccessRoutes(
        [
            .. Route(RouteKind.InitialTraining, initial(found)),
            .. Route(RouteKind.Apprenticeship, apprenticeship(found)),
            .. Route(RouteKind.ContinuingTraining, continuing(found)),
            .. Route(RouteKind.ProfessionalisationContract, professional(found)),
            .. Route(RouteKind.IndividualCandidate, individual(found)),
            .. Route(RouteKind.Experience, experience(found)),
        ]);
    });

    private static RouteTerms? TermsOf(AccessRoutes routes, RouteKind kind) => routes.InOfficialOrder
        .Where(route => route.Kind == kind)
        .Select(route => new RouteTerms(route.Open, route.Jury, route.ChangedOn))
        .FirstOrDefault();

    private static IEnumerable<AccessRoute> Route(RouteKind kind, RouteTerms? terms)
    {
        if (terms is not null) yield return new AccessRoute(kind, terms.Open, terms.Jury, terms.ChangedOn);
    }

    /// <summary>The routes that the fiche speaks of.</summary>
    internal sealed record AccessRoutes(ValueList<AccessRoute> InOfficialOrder);

    private sealed record RouteTerms(Located<Answer> Open, Located<LocalCode>? Jury, Located<DateOnly>? ChangedOn);
}
