using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>JURY-05: the composition of a jury says who presides.</summary>
internal sealed class JuryWithoutPresident() : CertificationRule(RuleIds.Jury05, FindingSeverity.Info, RegistrationCriterion.K4, Sources.L6)
{
    private static readonly Phrases Presidency = Phrases.Parse("présid*");

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) => certification.Juries
        .Where(jury => !Presidency.AreIn(context.TokensOf(jury.Composition)))
        .Select(jury => At(certification, jury.Composition).With("jury", jury.Code.Value.Value));
}
