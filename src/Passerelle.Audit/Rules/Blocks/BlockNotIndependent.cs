using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-10: a block is obtained without another one, and what is asked for it alone is said to be.</summary>
internal sealed partial class BlockNotIndependent() : CertificationRule(RuleIds.Bloc10, FindingSeverity.Error, RegistrationCriterion.K7, Sources.F5, Sources.F6, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var common = certification.Prerequisites.Validation.Select(text => (Text: text, Block: (Block?)null));
        var own = certification.Blocks.SelectMany(block => block.Prerequisites.Validation, (block, text) => (Text: text, Block: (Block?)block));
        var entry = certification.Blocks.SelectMany(block => block.Prerequisites.Entry, (block, text) => (Text: text, Block: (Block?)block));
        return
        [
            .. common.Concat(own).Select(each => Asking(certification, each.Text) ?? Denied(certification, each.Text, each.Block)).OfType<Finding>(),
            .. entry.Select(each => Denied(certification, each.Text, each.Block)).OfType<Finding>(),
        ];
    }

    private Finding? Asking(Certification certification, Located<string> text) => Asked().Match(text.Value) is { Success: true } asked
        ? At(certification, text).Says("asked").Marking(asked)
        : null;

    private Finding? Denied(Certification certification, Located<string> text, Block? block)
    {
        if (certification.Prerequisites.DistinctByBlock is not { Value: Answer.No } answer || NothingAsked.In(text.Value)) return null;
        var finding = At(certification, text).Says("denied").Beside("denial", answer);
        if (block is not null) return finding;
        return Named().Match(text.Value) is { Success: true } named ? finding.Marking(named) : null;
    }

    // "Avoir validé tous les blocs" speaks of the whole certification, not of a block that another one waits for.
    [GeneratedRegex(
        @"\b(?:avoir|ayant|être|déjà|préalablement)\s+(?:(?:préalablement|déjà)\s+)?(?:validé|obtenu|acquis|réussi|titulaire)\b"
        + @"(?:\s+(?!tou[ts]|ensemble|chacun|chaque)[\p{L}\p{N}’'-]+){0,6}?\s+(?:un|le|du|au\s+moins\s+un|(?:un\s+)?autres?|\d+)\s+(?:\p{L}+\s+)?blocs?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\bblocs?\s*(?:n[°o]\s*)?\d{1,2}\b|\bBC\d{2}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
