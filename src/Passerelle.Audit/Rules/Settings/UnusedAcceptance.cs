using Passerelle.Model;

namespace Passerelle.Audit.Rules.Settings;

/// <summary>AUD-02: an exception accepts a finding that there is. The run finds out which do not, when all other rules have spoken.</summary>
internal sealed class UnusedAcceptance() : CatalogueRule(RuleIds.Aud02, FindingSeverity.Warning, criterion: null, [Sources.Inference])
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AuditContext context) => [];

    /// <summary>What there is to say of an entry that accepts nothing.</summary>
    public Finding Of(AcceptedFinding entry) => At(null, entry.Where.Place).With("regle", entry.Rule.Value).With("lieu", entry.Where.Value);
}
