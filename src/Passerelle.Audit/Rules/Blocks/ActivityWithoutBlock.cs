using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-09: each activity is served by a block, and each block serves an activity.</summary>
internal sealed partial class ActivityWithoutBlock() : CertificationRule(RuleIds.Bloc09, FindingSeverity.Warning, RegistrationCriterion.K7, Sources.L5, Sources.F6)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        IsUnknown(context, certification) ? Announced(certification) : Declared(certification);

    /// <summary>No block names its activities: the fiche does not print them, and titles do not tell.</summary>
    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification is { Activities.Count: > 0, Blocks.Count: > 0 } && certification.Blocks.All(block => block.Activities.Count == 0);

    private IEnumerable<Finding> Declared(Certification certification)
    {
        if (certification.Activities.Count == 0) return [];
        var served = certification.Blocks.SelectMany(block => block.Activities).Select(code => code.Value).ToHashSet();
        return
        [
            .. certification.Activities
                .Where(activity => certification.Blocks.Count > 0 && !served.Contains(activity.Code.Value))
                .Select(activity => At(certification, activity.Title).Says("activity").With("activite", activity.Code.Value.Value)),
            .. certification.Blocks
                .Where(block => block.Activities.Count == 0 && block.Role?.Value != BlockRole.Transversal)
                .Select(block => At(certification, block.Title).Says("block").With("bloc", block.Code.Value.Value)),
        ];
    }

    /// <summary>Where the list of attested competencies announces a block by the title of an activity, and no block has that title.</summary>
    private IEnumerable<Finding> Announced(Certification certification)
    {
        var blocks = certification.Blocks.Select(block => Token.WordsOf(block.Title.Value)).ToHashSet(StringComparer.Ordinal);
        var groups = certification.AttestedCompetencies
            .Select(group => group.Title)
            .OfType<Located<string>>()
            .Where(title => Opening().IsMatch(title.Value))
            .ToLookup(title => Token.WordsOf(Opening().Replace(title.Value, "")), StringComparer.Ordinal);
        return certification.Activities
            .Select(activity => (Activity: activity, Words: Token.WordsOf(activity.Title.Value)))
            .Where(each => groups.Contains(each.Words) && !blocks.Contains(each.Words))
            .Select(each => At(certification, each.Activity.Title)
                .Says("announced")
                .With("activite", each.Activity.Code.Value.Value)
                .Beside("announcement", groups[each.Words].First()));
    }

    [GeneratedRegex(@"^\s*bloc\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
