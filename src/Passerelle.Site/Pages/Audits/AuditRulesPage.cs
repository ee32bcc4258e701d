using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Audits;

/// <summary>All rules of the audit, by what they are about.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Lead">How many there are.</param>
/// <param name="Contents">Parts of the page.</param>
/// <param name="Groups">The rules.</param>
/// <param name="Certainties">How sure sources can be, explained.</param>
public sealed record AuditRulesPage(string Title, string Lead, ValueList<Link> Contents, ValueList<AuditRuleGroup> Groups, ValueList<Fact> Certainties)
{
    private const string CertaintyAnchor = "certitude";

    internal static Page Of(AuditReport report, PageSource source)
    {
        var words = source.Words;
        var title = words["audit.rules.title"];
        var lead = words.Count("audit.rules.lead", RuleCatalog.All.Count);
        var groups = RuleCatalog.Groups.Where(group => group.Rules.Count > 0).Select(group => AuditRuleGroup.Of(group, report, source)).ToValueList();
        var contents = groups.Select(group => new Link(group.Title, Addresses.AuditRules.At(group.Anchor)))
            .Append(new(words["audit.rules.certainty"], Addresses.AuditRules.At(CertaintyAnchor)))
            .ToValueList();
        var head = new PageHead(Addresses.AuditRules, title, lead, AuditPlan.Report(source)) { IsForAuditors = true };
        return new Page(head, "audit-rules", new AuditRulesPage(title, lead, contents, groups, SourceLine.Legend(words)));
    }
}

/// <summary>Rules about one part of a referential.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Anchor">Their place in the page.</param>
/// <param name="Rules">The rules.</param>
public sealed record AuditRuleGroup(string Title, string Anchor, ValueList<RuleRow> Rules)
{
    internal static AuditRuleGroup Of(RuleGroup group, AuditReport report, PageSource source) => new(
        group.Title.In(source.Words.Language),
        Slug.Of(group.Title.In(source.Words.Language)),
        group.Rules.Select(rule => RuleRow.Of(rule, report, source)).ToValueList());
}
