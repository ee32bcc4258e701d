using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd.Audit;

/// <summary>The audit over real fiches: what it must find, what it must not, and how many of its findings are false alarms.</summary>
public sealed class OracleTests(AuditedFiches fiches) : IClassFixture<AuditedFiches>
{
    private const double MostFalseErrors = 0.05;

    private static readonly string[] OpenData = ["RNCP35419", "RNCP35625", "RNCP36490", "RNCP37488", "RNCP39568", "RNCP40344", "RS6232", "RS7485"];

    [SharedFact]
    public void In_the_real_pages_what_must_be_found_is_found_and_nothing_that_must_not() => AssertHolds("oracle-fiches.txt", fiches.Findings);

    [Fact]
    public async Task In_the_sample_too() => AssertHolds("oracle-sample.txt", await ToldFinding.InAsync(Repository.Input));

    [SharedFact]
    public void The_findings_of_the_fiches_of_the_open_data_are_those_that_were_looked_at()
    {
        var found = fiches.Findings.Where(finding => OpenData.Contains(finding.Certification, StringComparer.Ordinal))
            .CountBy(finding => (finding.Rule, finding.Severity))
            .Select(count => new JudgedCount(count.Key.Rule, count.Key.Severity, count.Value))
            .OrderBy(count => count.Rule, StringComparer.Ordinal).ThenBy(count => count.Severity, StringComparer.Ordinal)
            .ToList();
        if (Environment.GetEnvironmentVariable("PASSERELLE_UPDATE") == "1") JudgedCount.Write(found);

        Assert.Equal(JudgedCount.Judged().Select(count => count with { False = 0 }), found);
    }

    [Fact]
    public void Of_the_errors_less_than_one_in_twenty_is_a_false_alarm()
    {
        var errors = JudgedCount.Judged().Where(count => count.Severity == "error").ToList();

        Assert.NotEmpty(errors);
        Assert.True(errors.Sum(count => count.False) < MostFalseErrors * errors.Sum(count => count.Found), string.Join('\n', errors));
    }

    private static void AssertHolds(string oracle, IReadOnlyList<ToldFinding> findings) =>
        Faults.AssertNone([.. OracleLine.All(oracle).Select(line => line.FaultIn(findings)).OfType<string>()]);
}
