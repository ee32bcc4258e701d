using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>OPT-02: options differ by their blocks, and are called by their name wherever they are named.</summary>
internal sealed partial class OptionsNotDistinct() : CertificationRule(RuleIds.Opt02, FindingSeverity.Warning, RegistrationCriterion.K3, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var options = certification.Completion?.Options ?? [];
        if (options.Count < 2) return [];
        return
        [
            .. SameSets(certification, options),
            .. certification.Blocks.SelectMany(block => Misnamed(certification, block.Title, OwnOptions(certification, block))),
            .. certification.Activities
                .Where(activity => activity.Context is not null)
                .SelectMany(activity => Misnamed(certification, activity.Context!.Value, [.. options.Where(option => activity.Options.Any(code => code.Value == option.Code.Value))])),
            .. certification.Completion is { Text: { } text } ? Misnamed(certification, text, options).Select(finding => finding.LoweredTo(FindingSeverity.Info)) : [],
        ];
    }

    private IEnumerable<Finding> SameSets(Certification certification, ValueList<Option> options) =>
        from same in options.GroupBy(option => string.Join(' ', option.Blocks.Select(code => code.Value.Value).Distinct().Order(StringComparer.Ordinal)), StringComparer.Ordinal)
        from later in same.Skip(1)
        select At(certification, later.Name).Says("same").With("option", later.Name.Value).With("autre", same.First().Name.Value).Beside("twin", same.First().Name);

    /// <summary>The options that have a block for themselves; none for a common block.</summary>
    private static ValueList<Option> OwnOptions(Certification certification, Block block)
    {
        var own = certification.OptionsWith(block.Code.Value).ToValueList();
        return own.Count == certification.Completion?.Options.Count ? [] : own;
    }

    /// <summary>A text that names some of the options by their name, and others otherwise.</summary>
    private IEnumerable<Finding> Misnamed(Certification certification, Located<string> text, ValueList<Option> options)
    {
        if (Opening().Match(text.Value) is not { Success: true } opening) yield break;
        var words = $" {Token.WordsOf(text.Value)} ";
        var missing = options.Where(option => !words.Contains($" {Token.WordsOf(option.Name.Value)} ", StringComparison.Ordinal)).ToList();
        if (missing.Count == 0 || missing.Count == options.Count) yield break;
        yield return At(certification, text)
            .Says("name")
            .Marking(opening)
            .With("options", string.Join(", ", missing.Select(option => option.Name.Value)))
            .Beside("name", missing[0].Name);
    }

    [GeneratedRegex(@"\boptions?\b[^\r\n).;:–-]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
