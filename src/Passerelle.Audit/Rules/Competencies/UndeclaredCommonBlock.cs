using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMMON-01: a block that stands in two certifications of one school is tied by a correspondence on both sides.</summary>
internal sealed class UndeclaredCommonBlock() : CatalogueRule(RuleIds.Common01, FindingSeverity.Error, RegistrationCriterion.K8, Sources.F5)
{
    /// <summary>A block of less is too small to be called the same when only near.</summary>
    private const int LeastCompetencies = 2;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AuditContext context)
    {
        var blocks = context.Catalogue.Certifications
            .SelectMany(certification => certification.Blocks, (certification, block) => new PlacedBlock(certification, block))
            .Where(placed => placed.Block.Competencies.Count >= LeastCompetencies);
        return NearTexts.Among(blocks, placed => WordsOf(context, placed.Block), context.ValueOf(Thresholds.SameBlocks))
            .Where(pair => AreOfOneSchool(context.Catalogue, pair.Earlier.Certification, pair.Later.Certification))
            .SelectMany(pair => new[] { (Here: pair.Earlier, There: pair.Later), (Here: pair.Later, There: pair.Earlier) })
            .Where(sides => !context.Catalogue.Gives(sides.There.Reference, sides.Here.Reference))
            .Select(sides => At(sides.Here.Certification, sides.Here.Block.Code)
                .With("bloc", sides.Here.Block.Code.Value.Value)
                .With("autre", $"{sides.There.Certification.Number.Value}{sides.There.Block.Code.Value}")
                .Beside("same", sides.There.Block.Code));
    }

    /// <summary>Two certifications with a certifier in common, neither a version of the other: what a version owes to the one before is another rule's.</summary>
    private static bool AreOfOneSchool(Catalogue catalogue, Certification one, Certification other) =>
        one.Number.Value != other.Number.Value
        && !catalogue.Lineages.Of(one.Number.Value).Contains(other.Number.Value)
        && catalogue.Certifiers.Share(one, other);

    private static string[] WordsOf(AuditContext context, Block block) =>
        [.. block.Competencies.SelectMany(competency => context.WordingOf(competency.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private sealed record PlacedBlock(Certification Certification, Block Block)
    {
        public BlockReference Reference => Certification.ReferenceTo(Block);
    }
}
