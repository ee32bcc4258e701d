using static Passerelle.Model.FactList;

namespace Passerelle.Model;

/// <summary>What a block and an evaluation say, field by field.</summary>
internal static class BlockFacts
{
    /// <summary>A block, without its competencies and evaluations.</summary>
    public static ValueList<StatedFact> Of(Block block)
    {
        var facts = new FactList();
        facts.Add(FactKinds.BlockTitle, block.Title);
        facts.Add(FactKinds.PrintedCode, block.PrintedCode);
        facts.Add(FactKinds.Role, block.Role);
        facts.AddCodes(FactKinds.ServedActivities, block.Activities);
        CertificationFacts.AddPrerequisites(block.Prerequisites, facts);
        return facts.All;
    }

    /// <summary>An evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="competency">The competency that a code of its block stands for: code and wording, in the newer version where it is still there.</param>
    public static ValueList<StatedFact> Of(Evaluation evaluation, Func<LocalCode, CompetencyName> competency)
    {
        var facts = new FactList();
        facts.Say(FactKinds.Code, null, Words(evaluation.Code.Value.Value));
        facts.Add(FactKinds.BlockTitle, evaluation.Title);
        facts.Add<EvaluationForm>(FactKinds.Form, evaluation.Form);
        facts.Add(FactKinds.Description, evaluation.Description);
        facts.AddAll(FactKinds.Deliverables, evaluation.Deliverables);
        facts.Add(FactKinds.Setting, evaluation.Setting);
        facts.Add(FactKinds.Medium, evaluation.Medium);
        if (evaluation.Duration is { } duration) facts.Say(FactKinds.Lasting, null, new StatedValue.Lasting(duration.Value));
        facts.Add(FactKinds.Judges, evaluation.Jury);
        AddVerified(evaluation, competency, facts);
        foreach (var criterion in evaluation.Criteria) facts.Say(FactKinds.Criteria, null, Words(TextOf(criterion, competency)));
        return facts.All;
    }

    private static void AddVerified(Evaluation evaluation, Func<LocalCode, CompetencyName> competency, FactList facts)
    {
        facts.Say(FactKinds.SaysCoverage, null, new StatedValue.Choice(evaluation.Competencies is null ? Answer.No : Answer.Yes));
        foreach (var code in evaluation.Competencies ?? [])
        {
            var name = competency(code.Value);
            facts.Say(FactKinds.Verified, null, Words($"{name.Code} {name.Text}"));
        }
    }

    private static string TextOf(Criterion criterion, Func<LocalCode, CompetencyName> competency)
    {
        var codes = criterion.Competencies.Select(code => competency(code.Value).Code).Order(StringComparer.Ordinal).ToValueList();
        return codes.Count == 0 ? criterion.Text.Value : $"{criterion.Text.Value} ({string.Join(", ", codes)})";
    }
}

/// <summary>How a competency is called when two versions are compared.</summary>
internal readonly record struct CompetencyName(string Code, string Text);
