using Passerelle.Audit;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing.Formats;

/// <summary>The rules on one certification, or on the site as a whole.</summary>
internal sealed record JUnitSuite(string Name, ValueList<JUnitCase> Cases)
{
    /// <summary>All suites: the site only where something is found in its settings.</summary>
    public static IEnumerable<JUnitSuite> Of(CheckReport report)
    {
        var groups = report.Audit.Findings.ToLookup(finding => finding.Certification);
        if (groups[null].Any()) yield return new("site", CasesOf(null, groups[null], report));
        foreach (var number in report.Catalogue.Certifications.Select(certification => certification.Number.Value))
            yield return new(number.Value, CasesOf(number, groups[number], report));
    }

    private static ValueList<JUnitCase> CasesOf(CertificationNumber? number, IEnumerable<Finding> findings, CheckReport report)
    {
        var found = findings.ToLookup(finding => finding.Rule);
        var isUnknown = report.Audit.Unknown.Where(each => each.Certification == number).Select(each => each.Rule).ToHashSet();
        return report.Rules
            .Where(rule => number is not null || found[rule].Any())
            .Select(rule => new JUnitCase(
                rule,
                found[rule].Where(report.Fails).ToValueList(),
                found[rule].Where(finding => !report.Fails(finding)).ToValueList(),
                isUnknown.Contains(rule)))
            .ToValueList();
    }
}

/// <summary>One rule on one certification.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Failing">Findings that are too grave.</param>
/// <param name="Passing">Findings that are not.</param>
/// <param name="IsUnknown">The input does not say enough to check it wholly.</param>
internal sealed record JUnitCase(Rule Rule, ValueList<Finding> Failing, ValueList<Finding> Passing, bool IsUnknown)
{
    /// <summary>Neither right nor wrong.</summary>
    public bool IsSkipped => IsUnknown && Failing.Count + Passing.Count == 0;
}
