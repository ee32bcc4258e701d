using Passerelle.Model;

namespace Passerelle.Audit.Rules.Settings;

/// <summary>AUD-01: an exception holds until its last day.</summary>
internal sealed class ExpiredAcceptance() : CatalogueRule(RuleIds.Aud01, FindingSeverity.Warning, criterion: null, [Sources.Inference])
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AuditContext context) => context.Settings.Accepted
        .Where(entry => entry.Until.Value < context.AsOf)
        .Select(entry => At(null, entry.Until.Place).With("regle", entry.Rule.Value).With("lieu", entry.Where.Value).With("jour", entry.Until.Value));
}
