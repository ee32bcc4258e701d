using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-06: a competency does not begin with a row of verbs.</summary>
internal sealed class ManyVerbsAtHead() : BlockRule(RuleIds.Comp06, FindingSeverity.Info, RegistrationCriterion.K3, Sources.Inference)
{
    private static readonly string[] Joints = ["et", "ou", "puis"];

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        var falseInfinitives = context.Words(WordLists.FalseInfinitives);
        foreach (var competency in block.Competencies)
        {
            var verbs = Row(competency.Text.Value, context.TokensOf(competency.Text), falseInfinitives);
            if (verbs.Count <= context.ValueOf(Thresholds.VerbsOfCompetency)) continue;
            yield return At(certification, competency.Text)
                .Marking(verbs[0].Range.Through(verbs[^1].Range))
                .With("competence", competency.Code.Value.Value)
                .With("nombre", verbs.Count);
        }
    }

    /// <summary>The infinitives that follow each other from the first on, parted by commas, "et", "ou" and "puis" alone; "faire appliquer" is one.</summary>
    private static List<Token> Row(string text, Token[] words, Phrases falseInfinitives)
    {
        var verbs = new List<Token>();
        if (Infinitive.At(words, falseInfinitives) is not { } first) return verbs;
        verbs.Add(first);
        var (end, isJoined) = (first.Range.End, false);
        foreach (var token in words.SkipWhile(token => token.Range.Start <= first.Range.Start))
        {
            isJoined |= Joints.Contains(token.Word) || text[end..token.Range.Start].Contains(',', StringComparison.Ordinal);
            end = token.Range.End;
            if (Joints.Contains(token.Word)) continue;
            if (Infinitive.At([token], falseInfinitives) is null) break;
            if (isJoined) verbs.Add(token);
            isJoined = false;
        }

        return verbs;
    }
}
