using Passerelle.Cli.Reporting;

namespace Passerelle.Cli.Tests.Reporting;

public class InternalFaultTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_says_what_to_report_and_keeps_the_trace_for_those_who_ask(bool isVerbose)
    {
        using var site = new TestSite();
        using var errors = new StringWriter();

        var exitCode = InternalFault.Tell(Thrown(), isVerbose ? ["build", "--verbose"] : ["build"], site.Terminal(TextWriter.Null, errors));

        Assert.Equal(3, exitCode);
        Assert.Contains("InvalidOperationException: the roof is leaking", $"{errors}", StringComparison.Ordinal);
        Assert.Contains("passerelle build", $"{errors}", StringComparison.Ordinal);
        Assert.Equal(isVerbose, $"{errors}".Contains("   at ", StringComparison.Ordinal));
    }

    private static InvalidOperationException Thrown()
    {
        try
        {
            throw new InvalidOperationException("the roof is leaking");
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }
}
