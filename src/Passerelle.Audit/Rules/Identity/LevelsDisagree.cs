using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>LVL-01: where a fiche gives the level of 1969 too, both levels are the same.</summary>
internal sealed class LevelsDisagree() : CertificationRule(RuleIds.Lvl01, FindingSeverity.Error, criterion: null, Sources.C5)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification is not { Level: { } level, Level1969: { } old } || Fits(old.Value, level.Value)) yield break;
        yield return At(certification, old).With("ancien", $"{old.Value}").With("niveau", level.Value).Beside("level", level);
    }

    private static bool Fits(Level1969 old, int level) => old switch
    {
        Level1969.I => level is 7 or 8,
        Level1969.II => level == 6,
        Level1969.III => level == 5,
        Level1969.IV => level == 4,
        _ => level == 3,
    };
}
