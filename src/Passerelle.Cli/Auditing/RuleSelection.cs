using Passerelle.Audit;
using Passerelle.Cli.Commands;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Cli.Auditing;

/// <summary>The rules that <c>--only</c> names: by their id, by what their ids begin with, by their group, or by the criterion that they serve.</summary>
internal static class RuleSelection
{
    /// <summary>The rules of these names, in the order of the catalogue; all of them where nothing is named.</summary>
    /// <exception cref="UsageException">A name is none of a rule, a group or a criterion.</exception>
    public static ValueList<Rule> Of(IReadOnlyCollection<string> names)
    {
        if (names.Count == 0) return RuleCatalog.All;
        var named = names
            .SelectMany(name => name.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .SelectMany(Named)
            .ToHashSet();
        return RuleCatalog.All.Where(named.Contains).ToValueList();
    }

    /// <summary>What a report says of these rules alone.</summary>
    public static AuditReport Of(AuditReport report, ValueList<Rule> rules)
    {
        if (rules.Count == RuleCatalog.All.Count) return report;
        var chosen = rules.ToHashSet();
        return new AuditReport(
            report.Findings.Where(finding => chosen.Contains(finding.Rule)).ToValueList(),
            report.Known.Where(finding => chosen.Contains(finding.Rule)).ToValueList(),
            report.Accepted.Where(accepted => chosen.Contains(accepted.Finding.Rule)).ToValueList(),
            report.Unknown.Where(unknown => chosen.Contains(unknown.Rule)).ToValueList());
    }

    private static IEnumerable<Rule> Named(string name)
    {
        var rules = RuleCatalog.Groups.SelectMany(group => group.Rules, (group, rule) => (Group: group, Rule: rule))
            .Where(each => NamesOf(each.Rule, each.Group).Contains(name, StringComparer.OrdinalIgnoreCase))
            .Select(each => each.Rule)
            .ToList();
        return rules.Count > 0 || Enum.TryParse<RegistrationCriterion>(name, ignoreCase: true, out _) ? rules : throw Unknown(name);
    }

    private static IEnumerable<string> NamesOf(Rule rule, RuleGroup group) =>
        rule.Criterion is { } criterion ? [rule.Id, FamilyOf(rule), group.Name, $"{criterion}"] : [rule.Id, FamilyOf(rule), group.Name];

    private static string FamilyOf(Rule rule) => rule.Id[..rule.Id.IndexOf('-', StringComparison.Ordinal)];

    private static UsageException Unknown(string name)
    {
        var known = RuleCatalog.Groups.SelectMany(group => group.Rules.SelectMany(rule => NamesOf(rule, group)));
        var nearest = NearestWord.To(name, known);
        return new UsageException(new(
            $"« {name} » n’est ni une règle, ni un groupe de règles, ni un critère." + (nearest is null ? "" : $" Vouliez-vous dire « {nearest} » ?"),
            $"“{name}” is no rule, no group of rules and no criterion." + (nearest is null ? "" : $" Did you mean “{nearest}”?")));
    }
}
