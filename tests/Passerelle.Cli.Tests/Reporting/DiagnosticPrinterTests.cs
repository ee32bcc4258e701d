namespace Passerelle.Cli.Tests.Reporting;

public class DiagnosticPrinterTests
{
    private const string Escape = "\e[";

    [Theory]
    [InlineData(true, "", true)]
    [InlineData(true, "1", false)]
    [InlineData(false, "", false)]
    public async Task Colours_are_for_terminals_that_want_them(bool isInteractive, string noColour, bool isColoured)
    {
        using var site = new TestSite { IsInteractive = isInteractive };
        site.Variables["NO_COLOR"] = noColour;
        site.Write("input/site.yaml", "schema: 1\n");

        var run = await site.BuildAsync();

        Assert.Equal(isColoured, run.Errors.Contains($"{Escape}1;31merreur", StringComparison.Ordinal));
        Assert.DoesNotContain(Escape, run.Output, StringComparison.Ordinal);
    }
}
