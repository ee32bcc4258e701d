using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-04: no competency stands in two blocks of a certification: word for word, nearly, or within a longer one.</summary>
internal sealed class CompetencyRepeated() : CertificationRule(RuleIds.Bloc04, FindingSeverity.Error, RegistrationCriterion.K7, Sources.F5)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var all = certification.Blocks.SelectMany(block => block.Competencies, (block, competency) => new PlacedCompetency(certification, block, competency)).ToList();
        var near = NearTexts.Among(all, each => context.WordingOf(each.Competency.Text), context.ValueOf(Thresholds.NearCompetencies))
            .Where(pair => AreApart(pair.Earlier, pair.Later))
            .DistinctBy(pair => pair.Later.Competency.Code.Place)
            .ToList();
        var contained = ContainedTexts.Among(all, each => context.WordingOf(each.Competency.Text), context.ValueOf(Thresholds.ContainedCompetencies), context.ValueOf(Thresholds.WordsOfContainedCompetencies))
            .Where(pair => AreApart(pair.Part, pair.Whole))
            .DistinctBy(pair => pair.Part.Competency.Code.Place)
            .ExceptBy(near.SelectMany(pair => new[] { pair.Earlier, pair.Later }).Select(placed => placed.Competency.Code.Place), pair => pair.Part.Competency.Code.Place);
        return near.Select(pair => Judge(context, certification, pair)).OfType<Finding>().Concat(contained.Select(pair => Judge(certification, pair)));
    }

    private static bool AreApart(PlacedCompetency one, PlacedCompetency other) => one.Block.Code.Value != other.Block.Code.Value;

    private static bool AreExclusive(Certification certification, Block one, Block other)
    {
        var options = certification.OptionsWith(one.Code.Value).ToList();
        return options.Count > 0
            && certification.OptionsWith(other.Code.Value).Any()
            && options.TrueForAll(option => option.Blocks.All(code => code.Value != other.Code.Value));
    }

    private Finding Judge(Certification certification, ContainedPair<PlacedCompetency> pair) =>
        At(certification, pair.Part.Competency.Text)
            .Says("contained")
            .With("competence", pair.Part.Competency.Code.Value.Value)
            .With("bloc", pair.Part.Block.Code.Value.Value)
            .With("autre", pair.Whole.Block.Code.Value.Value)
            .Beside("repeated", pair.Whole.Competency.Text)
            .LoweredTo(FindingSeverity.Warning);

    private Finding? Judge(AuditContext context, Certification certification, NearPair<PlacedCompetency> pair)
    {
        var (earlier, later) = (pair.Earlier.Competency, pair.Later.Competency);
        var isSame = NearTexts.AreSame(context.TokensOf(earlier.Text), context.TokensOf(later.Text));
        if (!isSame && context.WordingOf(later.Text).Length < context.ValueOf(Thresholds.WordsOfNearCompetencies)) return null;
        var finding = At(certification, later.Text)
            .Says(isSame ? "same" : "near")
            .With("competence", later.Code.Value.Value)
            .With("bloc", pair.Later.Block.Code.Value.Value)
            .With("autre", pair.Earlier.Block.Code.Value.Value)
            .Beside("repeated", earlier.Text);
        return isSame && !AreExclusive(certification, pair.Earlier.Block, pair.Later.Block) ? finding : finding.LoweredTo(FindingSeverity.Warning);
    }
}
