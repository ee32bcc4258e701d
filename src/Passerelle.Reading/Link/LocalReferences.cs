using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Link;

/// <summary>References that stay within one certification lead somewhere.</summary>
internal static class LocalReferences
{
    public static void Check(LinkScope scope)
    {
        foreach (var certification in scope.Certifications.Where(certification => certification.IsWhole))
        {
            CheckCertification(certification.Value, scope.Faults);
            foreach (var block in certification.Value.Blocks) CheckBlock(block, scope.Faults);
        }
    }

    private static void CheckCertification(Certification certification, FaultLog faults)
    {
        var completion = certification.Completion ?? new Completion();
        var activities = new KnownCodes<LocalCode>(ReferenceFaults.UnknownActivity, certification.Activities.Select(activity => activity.Code.Value));
        var options = new KnownCodes<LocalCode>(ReferenceFaults.UnknownOption, completion.Options.Select(option => option.Code.Value));
        var juries = new KnownCodes<LocalCode>(ReferenceFaults.UnknownJury, certification.Juries.Select(jury => jury.Code.Value));
        var blocks = new KnownCodes<BlockCode>(ReferenceFaults.UnknownBlock, certification.Blocks.Select(block => block.Code.Value));

        activities.Check(certification.Blocks.SelectMany(block => block.Activities), faults);
        options.Check(certification.Activities.SelectMany(activity => activity.Options), faults);
        juries.Check(certification.AccessRoutes.Select(route => route.Jury).OfType<Located<LocalCode>>(), faults);
        blocks.Check(completion.Options.SelectMany(option => option.Blocks), faults);
        blocks.Check(certification.Equivalences.SelectMany(equivalence => equivalence.Obtained), faults);
    }

    private static void CheckBlock(Block block, FaultLog faults)
    {
        var competencies = new KnownCodes<LocalCode>(ReferenceFaults.UnknownCompetency, block.Competencies.Select(competency => competency.Code.Value));
        foreach (var evaluation in block.Evaluations)
        {
            competencies.Check(evaluation.Competencies ?? [], faults);
            foreach (var criterion in evaluation.Criteria)
            {
                competencies.Check(criterion.Competencies, faults);
                if (evaluation.Competencies is { } verified) CheckCriterion(block, verified, criterion, faults);
            }
        }
    }

    private static void CheckCriterion(Block block, ValueList<Located<LocalCode>> verified, Criterion criterion, FaultLog faults)
    {
        foreach (var code in criterion.Competencies)
        {
            var isOfBlock = block.Competencies.Any(competency => competency.Code == code);
            if (isOfBlock && !verified.Contains(code)) faults.Report(ReferenceFaults.CriterionOutside, code.Place, code.Value.Value);
        }
    }
}
