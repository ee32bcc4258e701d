using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-08: the competencies that a certification attests are those of its blocks.</summary>
internal sealed class AttestedCompetenciesDiffer() : CertificationRule(RuleIds.Bloc08, FindingSeverity.Error, RegistrationCriterion.K3, Sources.L5, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var placed = certification.Blocks.SelectMany(block => block.Competencies, (block, competency) => new PlacedCompetency(certification, block, competency)).ToList();
        var attested = certification.AttestedCompetencies.SelectMany(group => group.Competencies).ToList();
        if (placed.Count == 0 || attested.Count == 0) return [];
        var titles = certification.Blocks.Select(block => Token.WordsOf(block.Title.Value)).ToList();
        var finder = new AttestedSources(placed, context.ValueOf(Thresholds.NearCompetencies), context.ValueOf(Thresholds.WordsOfAttestedCompetencies));
        var texts = attested
            .Select(text => (Text: text, Source: finder.SourceOf(text.Value)))
            .Where(each => each.Source.Nearness is Nearness.Same or Nearness.Drifted || !titles.Exists(title => AttestedText.Begins(each.Text.Value, title)))
            .ToList();

        // Where most of the list is copied, each difference is a fault of the copy; otherwise the school has summed up, and may do so.
        var isCopy = texts.Count(each => each.Source.Nearness == Nearness.Same) * 2 >= attested.Count;
        var known = texts.SelectMany(each => each.Source.Competencies).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return
        [
            .. texts.Select(each => Judge(certification, each.Text, each.Source, isCopy)).OfType<Finding>(),
            .. placed.Where(each => isCopy && !known.Contains(each)).Select(each => Named(At(certification, each.Competency.Text), each).Says("missing")),
        ];
    }

    private static Finding Named(Finding finding, PlacedCompetency placed) =>
        finding.With("competence", placed.Competency.Code.Value.Value).With("bloc", placed.Block.Code.Value.Value);

    private Finding? Judge(Certification certification, Located<string> text, AttestedSource source, bool isCopy)
    {
        if (source.Nearness == Nearness.None)
        {
            var extra = At(certification, text).Says("extra");
            return isCopy ? extra : extra.LoweredTo(FindingSeverity.Warning);
        }

        if (source is not { Nearness: Nearness.Drifted, Competencies: [var placed] }) return null;
        var own = placed.Competency.Text;
        var drift = AttestedText.DriftOf(own.Value, text.Value);
        return Named(At(certification, own), placed)
            .Says(drift.IsCut ? "cut" : "drift")
            .Marking(drift.Range)
            .Beside("attested", text)
            .LoweredTo(FindingSeverity.Warning);
    }
}
