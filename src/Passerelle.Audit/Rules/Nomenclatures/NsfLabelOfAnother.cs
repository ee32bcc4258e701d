using Passerelle.Audit.Tables;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Nomenclatures;

/// <summary>NSF-02: the label of a code of the NSF is not that of another group.</summary>
internal sealed class NsfLabelOfAnother() : CatalogueRule(RuleIds.Nsf02, FindingSeverity.Info, criterion: null, Sources.OpenData)
{
    private const int GroupLength = 3;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var used in UsedLabels.Of(context.Catalogue, each => each.Nsf, context.Catalogue.Nomenclatures.Nsf))
        {
            if (CodeTable.NsfGroups.OtherLabelled(used.Label.Value, used.Code[..GroupLength]) is not { } other) continue;
            yield return At(used.Certification, used.Label.Place).With("code", used.Code).With("autre", other).With("libelle", used.Label.Value);
        }
    }
}
