using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Link;

/// <summary>Codes are unique within what holds them.</summary>
internal static class UniqueCodes
{
    public static void Check(LinkScope scope)
    {
        foreach (var certification in scope.Certifications) CheckCertification(certification.Value, scope.Faults);
        foreach (var external in scope.Externals) CheckCodes(external.Blocks.Select(block => block.Code), scope.Faults);
        foreach (var nomenclature in scope.Input.Nomenclatures)
        {
            CheckTexts((nomenclature.Value?.Codes ?? []).Select(code => code.Code), scope.Faults);
        }
    }

    private static void CheckCertification(Certification certification, FaultLog faults)
    {
        CheckCodes(certification.Blocks.Select(block => block.Code), faults);
        CheckCodes(certification.Activities.Select(activity => activity.Code), faults);
        CheckCodes((certification.Completion?.Options ?? []).Select(option => option.Code), faults);
        CheckCodes(certification.Juries.Select(jury => jury.Code), faults);
        foreach (var block in certification.Blocks)
        {
            CheckCodes(block.Competencies.Select(competency => competency.Code), faults);
            CheckCodes(block.Evaluations.Select(evaluation => evaluation.Code), faults);
        }
    }

    private static void CheckCodes<TCode>(IEnumerable<Located<TCode>> codes, FaultLog faults)
        where TCode : struct, ICode<TCode> =>
        CheckTexts(codes.Select(code => new Located<string>($"{code.Value}", code.Place)), faults);

    private static void CheckTexts(IEnumerable<Located<string>> codes, FaultLog faults)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (first.TryAdd(code.Value, code.Place)) continue;
            faults.Report(new Diagnostic(ReferenceFaults.DuplicateCode, code.Place, [Excerpt.Of(code.Value)]) { Related = first[code.Value] });
        }
    }
}
