using Passerelle.Audit;
using Passerelle.Audit.Pages;
using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>A rule: why there is one, what it looks at, where it may be wrong, where it comes from, and where it speaks in this site.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity">How grave its findings usually are.</param>
/// <param name="Criterion">The criterion that it serves.</param>
/// <param name="IsOff">Whether the school has switched it off.</param>
/// <param name="Sections">Its page.</param>
/// <param name="Sources">Where it comes from, the source that it rests on first.</param>
/// <param name="Uses">What it says of each certification.</param>
/// <param name="Neighbours">The rules before and after it.</param>
public sealed record AuditRulePage(
    string Id,
    string Title,
    SeverityLine Severity,
    CriterionName Criterion,
    bool IsOff,
    ValueList<RulePart> Sections,
    ValueList<SourceLine> Sources,
    ValueList<RuleUse> Uses,
    Neighbours Neighbours)
{
    internal static IEnumerable<Page> All(ValueList<CertificationAudit> audits, PageSource source)
    {
        var links = RuleCatalog.All.Select(rule => RuleRow.LinkTo(rule, source.Words)).ToValueList();
        var uses = RuleUse.All(audits, source.Words);
        return RuleCatalog.All.Select((rule, at) => Of(rule, uses[rule].ToValueList(), Neighbours.Of(links, at), source));
    }

    private static Page Of(Rule rule, ValueList<RuleUse> uses, Neighbours neighbours, PageSource source)
    {
        var words = source.Words;
        var page = rule.Page(words.Language);
        var head = new PageHead(
            Addresses.AuditRule(rule.Id),
            words.Fill("audit.rule.titleWhole", ("id", rule.Id), ("title", page.Title)),
            words.Fill("audit.rule.description", ("id", rule.Id), ("title", page.Title)),
            AuditPlan.Rules(source))
        {
            IsForAuditors = true,
        };
        return new Page(head, "audit-rule", new AuditRulePage(
            rule.Id,
            page.Title,
            SeverityLine.Of(rule.Severity, words),
            CriterionName.Of(rule.Criterion, words),
            !source.Catalogue.Settings.Audit.IsRun(rule.Id),
            page.Sections.Select(RulePart.Of).ToValueList(),
            rule.RestsOn.Select(each => SourceLine.Of(each, words)).ToValueList(),
            uses,
            neighbours));
    }
}

/// <summary>A part of the page of a rule.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Body">Its text.</param>
public sealed record RulePart(string Heading, string Anchor, MarkdownText Body)
{
    internal static RulePart Of(RuleSection section) => new(section.Heading, Slug.Of(section.Heading), new(section.Text, default));
}

/// <summary>What a rule says of one certification.</summary>
/// <param name="Certification">The certification, and its page in the report.</param>
/// <param name="Says">In words.</param>
public sealed record RuleUse(CodeLink Certification, string Says)
{
    /// <summary>What each rule says, certification by certification; nothing of those of which it says nothing.</summary>
    internal static ILookup<Rule, RuleUse> All(IEnumerable<CertificationAudit> audits, Words words) =>
        audits.SelectMany(audit => Of(audit, words)).ToLookup(use => use.Rule, use => use.Use);

    private static IEnumerable<(Rule Rule, RuleUse Use)> Of(CertificationAudit audit, Words words) =>
        from said in Said(audit, words)
        group said.Words by said.Rule into rule
        select (rule.Key, new RuleUse(AuditRow.LinkTo(audit.Certification), words.Join(rule.ToValueList())));

    private static IEnumerable<(Rule Rule, string Words)> Said(CertificationAudit audit, Words words) =>
    [
        .. Counted("audit.count.findings", audit.Findings, words),
        .. Counted("audit.count.known", audit.Known, words),
        .. Counted("audit.count.accepted", audit.Accepted.Select(acceptance => acceptance.Finding), words),
        .. audit.Unchecked.Select(rule => (rule, words["audit.rule.unchecked"])),
    ];

    private static IEnumerable<(Rule Rule, string Words)> Counted(string key, IEnumerable<Finding> findings, Words words) =>
        findings.CountBy(finding => finding.Rule).Select(rule => (rule.Key, words.Count(key, rule.Value)));
}
