using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using static Passerelle.Properties.Generated.GeneratedTexts;
using static Passerelle.Properties.Generated.GeneratedValues;

namespace Passerelle.Properties.Generated;

/// <summary>What a certification is about: aims, activities, jobs, the ways to obtain it.</summary>
internal static class GeneratedContents
{
    /// <summary>The options come first: activities belong to them.</summary>
    public static Gen<Certification> WithActivities(this Certification certification) =>
        from objectives in Prose.PlacedOrNone()
        from options in GeneratedCodes.Local(["O"], most: 2)
        from codes in GeneratedCodes.Local(["A", "T"], most: 3)
        from activities in Gen.CollectToArray(codes, code => Activity(code, options))
        from attested in Attested.Several(most: 2)
        from evaluations in Lines
        from completionText in Prose.PlacedOrNone()
        from conditions in Condition.Several(most: 2)
        from validity in Line.PlacedOrNone()
        from names in Name.Placed().ListOf(options.Count)
        select certification with
        {
            Objectives = objectives,
            Activities = [.. activities],
            AttestedCompetencies = attested,
            EvaluationSummary = evaluations,
            Completion = OrNothing(new Completion
            {
                Text = completionText,
                Options = options.Zip(names, (code, name) => new Option(new(code, default), name, [])).ToValueList(),
                Conditions = conditions,
                PartsValidity = validity,
            }),
        };

    /// <summary>Each option takes some of the blocks, one at least.</summary>
    public static Gen<Certification> WithBlocksOfOptions(this Certification certification)
    {
        if (certification.Completion is not { Options.Count: > 0 } completion) return Gen.Constant(certification);
        var blocks = certification.Blocks.Select(block => block.Code.Value).ToList();
        return from chosen in SomeOf(blocks).Where(some => some.Count > 0).ListOf(completion.Options.Count)
               select certification with
               {
                   Completion = completion with
                   {
                       Options = completion.Options.Zip(chosen, (option, some) => option with { Blocks = some }).ToValueList(),
                   },
               };
    }

    public static Gen<Certification> WithOccupation(this Certification certification) =>
        from sectors in Lines
        from jobs in Prose.PlacedOrNone()
        from immediate in Lines
        from experienced in Lines
        from regulations in Lines
        from entry in Lines
        from validation in Lines
        from distinct in OneOf<Answer>().PlacedOrNone()
        select certification with
        {
            Sectors = sectors,
            Jobs = new() { Text = jobs, Immediate = immediate, WithExperience = experienced },
            Regulations = regulations,
            Prerequisites = new() { Entry = entry, Validation = validation, DistinctByBlock = distinct },
        };

    private static Gen<AttestedGroup> Attested { get; } =
        from title in Line.PlacedOrNone()
        from competencies in Lines
        select new AttestedGroup(title, competencies);

    private static Gen<Condition> Condition { get; } =
        from text in Line.Placed()
        from weeks in Gen.Choose(0, 60).PlacedOrNone()
        from waived in OneOf<Answer>().PlacedOrNone()
        select new Condition(text, weeks, waived);

    private static Gen<ActivityPart> Part { get; } =
        from title in Line.Placed()
        from tasks in Lines
        select new ActivityPart(title, tasks);

    private static Gen<Activity> Activity(LocalCode code, ValueList<LocalCode> options) =>
        from context in Line.PlacedOrNone()
        from title in Line.Placed()
        from tasks in Lines
        from parts in Part.Several(most: 2)
        from belongsTo in SomeOf(options)
        select new Activity(new(code, default), title, tasks, parts, belongsTo, context);

    private static Completion? OrNothing(Completion completion) => completion == new Completion() ? null : completion;
}
