using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-07: codes of competencies are numbered without a gap, and the list of attested ones writes them alike.</summary>
internal sealed partial class UnevenCodes() : CertificationRule(RuleIds.Comp07, FindingSeverity.Warning, RegistrationCriterion.K3, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        certification.Blocks.SelectMany(block => Gaps(certification, block)).Concat(Separators(certification));

    /// <summary>Codes with one beginning follow each other; "CT1" and "C1.1" are two series.</summary>
    private IEnumerable<Finding> Gaps(Certification certification, Block block)
    {
        var series = block.Competencies
            .Select(competency => (competency.Code, Match: Code().Match(competency.Code.Value.Value)))
            .Where(each => each.Match.Success)
            .GroupBy(each => each.Match.Groups["series"].Value, StringComparer.Ordinal);
        foreach (var one in series)
        {
            var numbers = one.Select(each => (each.Code, Number: int.Parse(each.Match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))).ToList();
            foreach (var (before, after) in numbers.Zip(numbers.Skip(1)))
            {
                if (after.Number == before.Number + 1) continue;
                yield return At(certification, after.Code).Says("gap").With("code", after.Code.Value.Value).With("avant", before.Code.Value.Value).Beside("before", before.Code);
            }
        }
    }

    /// <summary>Once, at the first text whose sign between code and words is not that of the first text.</summary>
    private IEnumerable<Finding> Separators(Certification certification)
    {
        var texts = certification.AttestedCompetencies
            .SelectMany(group => group.Competencies)
            .Select(text => (Text: text, Match: Written().Match(text.Value)))
            .Where(each => each.Match.Success)
            .DistinctBy(each => each.Match.Groups["sign"].Value)
            .ToList();
        if (texts.Count < 2) yield break;
        yield return At(certification, texts[1].Text)
            .Marking(texts[1].Match)
            .Says("sign")
            .Beside("other", texts[0].Text)
            .LoweredTo(FindingSeverity.Info);
    }

    [GeneratedRegex(@"^(?<series>[A-Z]+(?:\d+\.)*)(?<number>\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^C[A-Z]?\d+(?:\.\d+)*(?<sign>\s*[-–—:.]?\s*)(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
