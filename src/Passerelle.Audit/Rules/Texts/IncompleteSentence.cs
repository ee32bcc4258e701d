using System.Buffers;
using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-05: a text is not cut off, a sentence says something, and competencies of a block end alike.</summary>
internal sealed partial class IncompleteSentence() : CertificationRule(RuleIds.Txt05, FindingSeverity.Warning, criterion: null, Sources.Inference)
{
    /// <summary>How a reason begins; few texts give one, and a clause is missing before nothing else.</summary>
    private static readonly SearchValues<string> Reasons = SearchValues.Create([", car", ", parce que", ", puisque"], StringComparison.Ordinal);

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
    [
        .. context.TextsOf(certification).SelectMany(text => OfText(context, certification, text)),
        .. certification.Blocks.SelectMany(block => WithoutStop(context, certification, block)),
    ];

    private static bool EndsWithStop(string text) => text.AsSpan().TrimEnd() is { Length: > 0 } trimmed && trimmed[^1] is '.' or ';' or '…' or '!' or '?';

    /// <summary>The end of a text that ends as none does. It begins with the last word, or after it.</summary>
    private static Match CutOf(AuditContext context, Located<string> text) => Cut().Match(text.Value, context.TokensOf(text) is [.., var last] ? last.Range.Start : 0);

    private IEnumerable<Finding> OfText(AuditContext context, Certification certification, FicheText text)
    {
        var value = text.Text.Value;
        if (CutOf(context, text.Text) is { Success: true } cut && !(text.Kind == FicheTextKind.Item && cut.Value.TrimEnd().EndsWith(',')))
        {
            yield return At(certification, text.Text).Marking(cut).Says("cut").With("fin", cut.Value.Trim());
        }

        if (!value.AsSpan().ContainsAny(Reasons)) yield break;
        foreach (Match match in WithoutMainClause().Matches(value))
        {
            yield return At(certification, text.Text).Marking(match).Says("clause").With("debut", match.Value);
        }
    }

    /// <summary>Where nearly all competencies of a block end with a stop, one without may have lost its end.</summary>
    private IEnumerable<Finding> WithoutStop(AuditContext context, Certification certification, Block block)
    {
        var without = block.Competencies.Where(competency => !EndsWithStop(competency.Text.Value) && !CutOf(context, competency.Text).Success).ToList();
        if (without.Count == 0 || without.Count * 3 > block.Competencies.Count) yield break;
        foreach (var competency in without)
        {
            var text = competency.Text.Value.TrimEnd();
            var start = text.LastIndexOf(' ') + 1;
            yield return At(certification, competency.Text)
                .Marking(new TextRange(start, text.Length - start))
                .Says("stop")
                .With("competence", competency.Code.Value.Value)
                .LoweredTo(FindingSeverity.Info);
        }
    }

    // What no text ends with.
    [GeneratedRegex(@"(?<![\p{L}\p{N}-])(?:\p{L}+['’]|de|du|des|le|la|les|un|une|aux?|et|ou|pour|avec|dans|sur|par|afin|dont|que|qui|\p{L}+\s*,|\()\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Cut();

    // A plural subject, no word that could be its verb, and at once the reason.
    [GeneratedRegex(@"(?<=^|[.!?…]\s|\n)(?:Les|Des|Ces)(?:\s(?!\p{L}*nt\b)[\p{L}'’-]+){1,8}, (?:car|parce que|puisque)\b", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutMainClause();
}
