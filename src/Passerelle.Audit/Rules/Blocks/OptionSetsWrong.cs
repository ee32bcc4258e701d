using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>OPT-01: the options take all blocks between them, and each takes the common ones.</summary>
internal sealed class OptionSetsWrong() : CertificationRule(RuleIds.Opt01, FindingSeverity.Error, RegistrationCriterion.K7, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var options = certification.Completion?.Options ?? [];
        if (options.Count == 0) return [];
        return [.. certification.Blocks.SelectMany(block => OfBlock(certification, block, options)), .. options.SelectMany(option => OfOption(certification, option))];
    }

    /// <summary>Optional blocks, and nothing says which of them go together.</summary>
    private protected override bool IsUnknown(AuditContext context, Certification certification) => OptionBlocks.AreUnsaid(certification);

    private IEnumerable<Finding> OfBlock(Certification certification, Block block, ValueList<Option> options)
    {
        var without = options.Where(option => option.Blocks.All(code => code.Value != block.Code.Value)).ToList();
        if (without.Count == options.Count)
        {
            yield return At(certification, block.Title).Says("outside").With("bloc", block.Code.Value.Value);
        }
        else if (block.Role?.Value is BlockRole.Core or BlockRole.Transversal)
        {
            foreach (var option in without)
            {
                yield return At(certification, option.Name)
                    .Says("lacking")
                    .With("option", option.Name.Value)
                    .With("bloc", block.Code.Value.Value)
                    .Beside("common", block.Title);
            }
        }
        else if (block.Role is { Value: BlockRole.Optional } role && without.Count == 0)
        {
            yield return At(certification, role).Says("everywhere").With("bloc", block.Code.Value.Value).LoweredTo(FindingSeverity.Warning);
        }
    }

    private IEnumerable<Finding> OfOption(Certification certification, Option option) => option.Blocks
        .GroupBy(code => code.Value)
        .SelectMany(same => same.Skip(1))
        .Select(code => At(certification, code).Says("twice").With("option", option.Name.Value).With("bloc", code.Value.Value));
}
