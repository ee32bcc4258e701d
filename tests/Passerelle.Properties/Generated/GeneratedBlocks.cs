using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using static Passerelle.Properties.Generated.GeneratedTexts;
using static Passerelle.Properties.Generated.GeneratedValues;

namespace Passerelle.Properties.Generated;

/// <summary>Blocks with their competencies and their evaluations, which speak of each other.</summary>
internal static class GeneratedBlocks
{
    /// <summary>The certification with blocks that serve its activities.</summary>
    public static Gen<Certification> WithBlocks(this Certification certification)
    {
        var activities = certification.Activities.Select(activity => activity.Code.Value).ToList();
        return from codes in GeneratedCodes.Blocks
               from blocks in Gen.CollectToArray(codes, code => Block(code, activities))
               select certification with { Blocks = [.. blocks] };
    }

    private static Gen<Block> Block(BlockCode code, List<LocalCode> activities) =>
        from printed in Name.PlacedOrNone()
        from title in Line.Placed()
        from role in OneOf<BlockRole>().PlacedOrNone()
        from served in SomeOf(activities)
        from competencyCodes in GeneratedCodes.Local(["C", "A1C", "CT", "", "0"], most: 6)
        from competencies in Gen.CollectToArray(competencyCodes, Competency)
        from evaluationCodes in GeneratedCodes.Local(["E", "EV"], most: 3)
        from evaluations in Gen.CollectToArray(evaluationCodes, each => Evaluation(each, competencyCodes))
        from entry in Lines
        from validation in Lines
        select new Block
        {
            Code = new(code, default),
            PrintedCode = printed,
            Title = title,
            Role = role,
            Activities = served,
            Competencies = [.. competencies],
            Evaluations = [.. evaluations],
            Prerequisites = new() { Entry = entry, Validation = validation },
        };

    private static Gen<Competency> Competency(LocalCode code) =>
        from text in Line.Placed()
        from context in Line.PlacedOrNone()
        select new Competency(new(code, default), text, context);

    private static Gen<Evaluation> Evaluation(LocalCode code, ValueList<LocalCode> competencies) =>
        from form in OneOf<EvaluationForm>().Placed()
        from title in Line.Placed()
        from description in Prose.PlacedOrNone()
        from deliverables in Lines
        from setting in OneOf<EvaluationSetting>().PlacedOrNone()
        from medium in OneOf<EvaluationMedium>().PlacedOrNone()
        from duration in Duration.PlacedOrNone()
        from jury in Line.PlacedOrNone()
        from verified in SomeOf(competencies)
        from isSaid in Gen.Elements(true, false)
        from criteria in Criterion(isSaid ? verified.Select(each => each.Value) : competencies).Several()
        select new Evaluation
        {
            Code = new(code, default),
            Form = form,
            Title = title,
            Description = description,
            Deliverables = deliverables,
            Setting = setting,
            Medium = medium,
            Duration = duration,
            Jury = jury,
            Competencies = isSaid ? verified : null,
            Criteria = criteria,
        };

    private static Gen<Criterion> Criterion(IEnumerable<LocalCode> verified) =>
        from text in Line.Placed()
        from competencies in SomeOf(verified)
        select new Criterion(text, competencies);
}
