using Passerelle.Audit.Tables;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Nomenclatures;

/// <summary>ROME-03: the label of a code of the ROME is not that of another code.</summary>
internal sealed class RomeLabelOfAnother() : CatalogueRule(RuleIds.Rome03, FindingSeverity.Warning, RegistrationCriterion.K1, Sources.OpenData)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var used in UsedLabels.Of(context.Catalogue, each => each.Rome, context.Catalogue.Nomenclatures.Rome))
        {
            if (CodeTable.Rome.OtherLabelled(used.Label.Value, used.Code) is not { } other) continue;
            yield return At(used.Certification, used.Label.Place).With("code", used.Code).With("autre", other).With("libelle", used.Label.Value);
        }
    }
}
