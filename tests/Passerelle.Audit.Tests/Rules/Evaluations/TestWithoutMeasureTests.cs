using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class TestWithoutMeasureTests
{
    [Fact]
    public void It_is_told_once_a_certification()
    {
        var found = Audited.Sample.Of(RuleIds.Eval09);

        Assert.NotEmpty(found);
        Assert.Equal(found.Count, found.Select(finding => finding.Certification).Distinct().Count());
    }

    [Fact]
    public void Deliverables_are_enough() => Assert.Empty(Audited.With("certifications/rncp99102/blocs/bc02.yaml", "    duree: 45 min\n", "").Of(RuleIds.Eval09));
}
