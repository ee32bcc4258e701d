using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>REF-01: a sentence that names a block by its number names one that there is, by its title.</summary>
internal sealed partial class ReferenceToBlockWrong() : CertificationRule(RuleIds.Ref01, FindingSeverity.Warning, RegistrationCriterion.K3, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Blocks.Count == 0) return [];
        var blocks = certification.Blocks.ToDictionary(block => block.Code.Value.Value, StringComparer.Ordinal);
        return
            from sentence in BlockProse.Of(certification)
            from Match found in References().Matches(sentence.Words)
            from finding in Judge(certification, sentence, found, blocks)
            select finding;
    }

    private IEnumerable<Finding> Judge(Certification certification, BlockSentence sentence, Match found, Dictionary<string, Block> blocks)
    {
        Block? last = null;
        foreach (Capture number in found.Groups["number"].Captures)
        {
            if (!blocks.TryGetValue($"BC{FrenchNumber.Of(number.Value):00}", out last))
            {
                yield return At(certification, sentence.Text).Says("unknown").Marking(sentence.Place(number)).With("numero", number.Value);
            }
        }

        if (last is null || found.Groups["title"] is not { Success: true } title || NearTexts.AreSame(title.Value, last.Title.Value)) yield break;
        yield return At(certification, sentence.Text)
            .Says("title")
            .Marking(sentence.Place(title))
            .With("bloc", last.Code.Value.Value)
            .Beside("named", last.Title);
    }

    // "Blocs 1, 2, 3 et 4", "bloc n° 3", "BLOC3 « … »", "RNCP99101BC03"; never "bloc de 3 heures".
    [GeneratedRegex(
        @"\b(?:RNCP\d{2,5})?(?:BC|blocs?\s*(?:(?:de\s+compétences?|obligatoires?)\s+){0,2}(?:n[°os]{1,2}\s*)?)(?<number>\d{1,2})(?![\p{L}\p{N}]|\s*(?:heure|h\b|jour|ans?\b|mois|semaine|%))"
        + @"(?:\s*(?:,|et|ou|à)\s+(?<number>\d{1,2})\b(?!\s*(?:heure|h\b|jour|ans?\b|mois|semaine|%|bloc)))*"
        + @"(?:\s*[:,–-]?\s*[«“""]\s*(?<title>[^»”""]+?)\s*[»”""])?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex References();
}
