using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-05: the title of a block says an activity, not an occupation.</summary>
internal sealed partial class BlockTitledAsJob() : BlockRule(RuleIds.Bloc05, FindingSeverity.Warning, RegistrationCriterion.K7, Sources.F6)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        var title = block.Title;
        if (Empty().IsMatch(title.Value))
        {
            yield return At(certification, title).Says("empty").With("bloc", block.Code.Value.Value);
            yield break;
        }

        var isJob = certification.Jobs.Immediate.Concat(certification.Jobs.WithExperience).Any(job => NearTexts.AreSame(job.Value, title.Value));
        var noun = context.Words(WordLists.JobNouns).AtHead(context.TokensOf(title));
        if (!isJob && noun is null) yield break;
        yield return At(certification, title).Says("job").With("bloc", block.Code.Value.Value).Marking(isJob ? TextRange.Whole(title.Value) : noun!.Value);
    }

    [GeneratedRegex(@"^\s*bloc(?:\s+de\s+compétences?)?\s*(?:n°)?\s*[\dIVX]*\s*[.:–-]?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Empty();
}
