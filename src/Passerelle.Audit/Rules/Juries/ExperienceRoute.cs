using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>The access route of candidates by experience (VAE).</summary>
internal static class ExperienceRoute
{
    /// <summary>What names it in a text.</summary>
    public static Phrases Names { get; } = Phrases.Parse("vae\nacquis de l’expérience");

    /// <summary>The route; null where the fiche does not speak of it.</summary>
    public static AccessRoute? Of(Certification certification) => certification.AccessRoutes.FirstOrDefault(route => route.Kind == RouteKind.Experience);

    /// <summary>Whether it is open.</summary>
    public static bool IsOpen(Certification certification) => Of(certification)?.Open.Value == Answer.Yes;

    /// <summary>Its jury; null where the fiche gives none.</summary>
    public static Jury? JuryOf(Certification certification) =>
        Of(certification) is { Jury: { } code } route && route.Open.Value != Answer.No ? certification.Juries.FirstOrDefault(jury => jury.Code.Value == code.Value) : null;
}
