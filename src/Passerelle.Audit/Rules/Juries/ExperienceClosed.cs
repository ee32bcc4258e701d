using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>VAE-01: a certification of the RNCP can be reached by experience.</summary>
internal sealed class ExperienceClosed() : CertificationRule(RuleIds.Vae01, FindingSeverity.Warning, RegistrationCriterion.K6, Sources.L1)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (IsOfRegister(certification) && ExperienceRoute.Of(certification) is { Open.Value: Answer.No } route) yield return At(certification, route.Open);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        IsOfRegister(certification) && ExperienceRoute.Of(certification) is null or { Open.Value: Answer.Unknown };

    /// <summary>The Répertoire spécifique has criteria of its own, which do not ask for the VAE.</summary>
    private static bool IsOfRegister(Certification certification) => certification.Number.Value.Register == Register.Rncp;
}
