using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>The findings of one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Counts">How many of each severity.</param>
/// <param name="Blocks">The same, by block.</param>
public sealed record FindingGroup(CriterionName Criterion, ValueList<SeverityLine> Counts, ValueList<BlockFindings> Blocks)
{
    /// <summary>Findings by criterion, those that serve none the last, then by block.</summary>
    internal static ValueList<FindingGroup> All(CertificationAudit audit, FindingSubjects subjects, UniqueAnchors anchors, PageSource source)
    {
        // Anchors are given once for the page, in the order of the report.
        var views = audit.Findings.Zip(FindingView.All(audit.Findings, subjects, anchors, source)).ToValueList();
        return CriterionName.All.Select(criterion => (RegistrationCriterion?)criterion).Append(null)
            .Select(criterion => (Criterion: criterion, Part: views.Where(pair => pair.First.Rule.Criterion == criterion).ToValueList()))
            .Where(group => group.Part.Count > 0)
            .Select(group => new FindingGroup(
                CriterionName.Of(group.Criterion, source.Words),
                SeverityLine.Counts(group.Part.Select(pair => pair.First), source.Words),
                BlockFindings.All(group.Part, subjects, audit.Certification, source)))
            .ToValueList();
    }
}

/// <summary>The findings of one criterion in one block, or in what a certification says of itself.</summary>
/// <param name="Block">The block; null for the certification as a whole.</param>
/// <param name="Counts">How many of each severity.</param>
/// <param name="IsOpen">Whether they are shown at once: where one is an error, and where they are few.</param>
/// <param name="Findings">The findings, the gravest first; those that only want a look stand apart.</param>
/// <param name="ToLookAt">Findings that only want a look.</param>
public sealed record BlockFindings(
    CodeLink? Block, ValueList<SeverityLine> Counts, bool IsOpen, ValueList<FindingView> Findings, ValueList<FindingView> ToLookAt)
{
    // As many as are seen at once.
    private const int MostOpen = 3;

    internal static ValueList<BlockFindings> All(
        ValueList<(Finding First, FindingView Second)> part, FindingSubjects subjects, Certification certification, PageSource source)
    {
        // By code: to hash a block is to hash all that stands in it.
        var byBlock = part.ToLookup(pair => subjects.Of(pair.First).Block?.Code.Value);
        IEnumerable<Block?> blocks = [null, .. certification.Blocks];
        return blocks
            .Where(block => byBlock.Contains(block?.Code.Value))
            .Select(block => Of(
                block is null ? null : new AuditLinks(source).Of(CodeLink.Of(certification, block)),
                byBlock[block?.Code.Value].ToValueList(),
                source.Words))
            .ToValueList();
    }

    private static BlockFindings Of(CodeLink? block, ValueList<(Finding First, FindingView Second)> pairs, Words words) => new(
        block,
        SeverityLine.Counts(pairs.Select(pair => pair.First), words),
        pairs.Count <= MostOpen || pairs.Any(pair => pair.First.Severity == FindingSeverity.Error),
        pairs.Where(pair => pair.First.Severity > FindingSeverity.Info).OrderByDescending(pair => pair.First.Severity).Select(pair => pair.Second).ToValueList(),
        pairs.Where(pair => pair.First.Severity <= FindingSeverity.Info).Select(pair => pair.Second).ToValueList());
}
