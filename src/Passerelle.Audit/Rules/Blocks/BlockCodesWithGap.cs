using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-02: the codes of blocks follow each other from 01 on, and are printed with the number of the certification.</summary>
internal sealed partial class BlockCodesWithGap() : CertificationRule(RuleIds.Bloc02, FindingSeverity.Warning, RegistrationCriterion.K7, Sources.OpenData)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        foreach (var (index, block) in certification.Blocks.Index())
        {
            var expected = $"BC{index + 1:00}";
            if (block.Code.Value.Value == expected) continue;
            yield return At(certification, block.Code).Says("gap").With("bloc", block.Code.Value.Value).With("attendu", expected);
            break;
        }

        foreach (var block in certification.Blocks)
        {
            if (block.PrintedCode is not { } printed) continue;
            if (Full().Match(printed.Value) is not { Success: true } full)
            {
                yield return At(certification, printed).Says("printed").With("code", printed.Value).LoweredTo(FindingSeverity.Info);
            }
            else if (!full.Value.Equals($"{certification.ReferenceTo(block)}", StringComparison.OrdinalIgnoreCase))
            {
                yield return At(certification, printed).Says("other").Marking(full).With("code", full.Value);
            }
        }
    }

    [GeneratedRegex(@"(?:RNCP|RS)\d{2,5}BC\d{2}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Full();
}
