using Passerelle.Audit.Rules.Settings;
using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>Parts findings into those that stay open and those that an entry of the settings accepts. An entry that has expired accepts nothing.</summary>
internal sealed class Acceptances
{
    private readonly ValueList<AcceptedFinding> inForce;

    private Acceptances(ValueList<AcceptedFinding> inForce, ValueList<Finding> open, ValueList<Acceptance> accepted) =>
        (this.inForce, Open, Accepted) = (inForce, open, accepted);

    public ValueList<Finding> Open { get; }

    public ValueList<Acceptance> Accepted { get; }

    public static Acceptances Of(AuditContext context, IEnumerable<Finding> findings)
    {
        var entries = context.Settings.Accepted.Where(entry => entry.Until.Value >= context.AsOf).ToValueList();
        var sorted = findings.Select(finding => (Finding: finding, Entry: entries.FirstOrDefault(entry => Accepts(entry, finding)))).ToList();
        return new Acceptances(
            entries,
            sorted.Where(each => each.Entry is null).Select(each => each.Finding).ToValueList(),
            sorted.Where(each => each.Entry is not null).Select(each => new Acceptance(each.Finding, each.Entry!)).ToValueList());
    }

    /// <summary>What AUD-02 says of the entries that accept nothing, where that rule is run.</summary>
    public IEnumerable<Finding> Unused(List<Rule> rules) => rules.OfType<UnusedAcceptance>().SelectMany(rule => inForce
        .Where(entry => Accepted.All(acceptance => !ReferenceEquals(acceptance.Entry, entry)))
        .Select(rule.Of));

    /// <summary>An entry names a certification, a file, or a place; a place holds for what stands below it too.</summary>
    private static bool Accepts(AcceptedFinding entry, Finding finding)
    {
        if (entry.Rule.Value != finding.Rule.Id) return false;
        var where = entry.Where.Value;
        return where == finding.Certification?.Value
            || where == finding.Place.File
            || finding.Where == where
            || (finding.Where.StartsWith(where, StringComparison.Ordinal) && where.Contains(": ", StringComparison.Ordinal) && finding.Where[where.Length] is '.' or '[');
    }
}
