using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>Access routes, juries, prerequisites and territories.</summary>
internal static class AccessJson
{
    private static readonly JsonShape<AccessRoute> Route = new(keys =>
    {
        keys.Required("ouverte", it => it.Open, JsonWords.Answer, "La voie est-elle ouverte ?", "Whether the route is open");
        keys.Optional("jury", it => it.Jury, JsonKinds.LocalCode, "Code du jury de cette voie", "Code of the jury of this route");
        keys.Optional("modifie_le", it => it.ChangedOn, JsonKinds.Date, "Jour du dernier changement", "Day of the last change");
    });

    public static JsonShape<Certification> Routes { get; } = new(keys =>
    {
        keys.Optional("fi", it => Of(RouteKind.InitialTraining, it), Route, "Parcours de formation sous statut d’élève ou d’étudiant", "Pupil or student");
        keys.Optional("ca", it => Of(RouteKind.Apprenticeship, it), Route, "Contrat d’apprentissage", "Apprenticeship contract");
        keys.Optional("fc", it => Of(RouteKind.ContinuingTraining, it), Route, "Parcours de formation continue", "Continuing training");
        keys.Optional("cq", it => Of(RouteKind.ProfessionalisationContract, it), Route, "Contrat de professionnalisation", "Professionalisation contract");
        keys.Optional("cl", it => Of(RouteKind.IndividualCandidate, it), Route, "Candidature individuelle", "Individual candidate");
        keys.Optional("vae", it => Of(RouteKind.Experience, it), Route, "Validation des acquis de l’expérience", "By experience (VAE)");
    });

    public static JsonShape<Jury> Jury { get; } = new(keys =>
    {
        keys.Required("code", it => it.Code, JsonKinds.LocalCode, "Code du jury", "Code of the jury");
        keys.Required("composition", it => it.Composition, JsonKinds.Text, "Qui y siège", "Who sits in it");
        keys.Optional("membres", it => it.Members, JsonKinds.Integer, "Nombre de membres", "Number of members");
        keys.Optional("part_externes", it => it.ExternalShare, JsonKinds.Integer, "Part de membres extérieurs, en pour cent", "Share of members from outside, in percent");
    });

    public static JsonShape<Prerequisites> Prerequisites { get; } = new(keys =>
    {
        keys.List("entree", it => it.Entry, JsonKinds.Text, "Prérequis à l’entrée en formation", "Asked before the training");
        keys.List("validation", it => it.Validation, JsonKinds.Text, "Prérequis à la validation", "Asked before the validation");
        keys.Optional("distincts_par_bloc", it => it.DistinctByBlock, JsonWords.Answer, "Les blocs ont-ils leurs propres prérequis ?", "Whether blocks have prerequisites of their own");
    });

    public static JsonShape<Territories> Territories { get; } = new(keys =>
    {
        keys.Optional("nouvelle_caledonie", it => it.NewCaledonia, JsonWords.Answer, "Inscrite au cadre de la Nouvelle-Calédonie", "In the framework of New Caledonia");
        keys.Optional("polynesie_francaise", it => it.FrenchPolynesia, JsonWords.Answer, "Inscrite au cadre de la Polynésie française", "In the framework of French Polynesia");
    });

    private static AccessRoute? Of(RouteKind kind, Certification certification) => certification.AccessRoutes.FirstOrDefault(route => route.Kind == kind);
}
