using Passerelle.Model;

namespace Passerelle.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("« bulid » n’est pas une commande ni une option connue. Vouliez-vous dire « build » ?", "bulid")]
    [InlineData("« --inptu » n’est pas une commande ni une option connue. Vouliez-vous dire « --input » ?", "build", "--inptu")]
    [InlineData("« hier » n’est pas une date : écrivez-la AAAA-MM-JJ, par exemple 2026-11-21.", "build", "--as-of", "hier")]
    [InlineData("« 2026-02-30 » n’est pas une date : écrivez-la AAAA-MM-JJ, par exemple 2026-11-21.", "build", "--as-of", "2026-02-30")]
    [InlineData("« ftp://x » n’est pas une adresse : elle commence par https://.", "build", "--base-url", "ftp://x")]
    [InlineData("« --theme » attend une valeur.", "build", "--theme")]
    [InlineData("« DIR » attend une valeur.", "new")]
    [InlineData("« 70000 » n’est pas un port : de 0 à 65535.", "serve", "--port", "70000")]
    [InlineData("Le titre tient sur une ligne et n’est pas vide.", "new", "x", "--title", " ")]
    public async Task Wrong_usage_is_told_on_standard_error_and_ends_with_2(string expected, params string[] arguments)
    {
        var run = await site.RunAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(FrenchSpacing.Set(expected), run.Errors.Split('\n')[0]);
        Assert.Contains("--help", run.Errors.Split('\n')[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("serve")]
    [InlineData("check")]
    [InlineData("export", "--format", "xml")]
    public async Task A_missing_input_folder_is_wrong_usage(params string[] command)
    {
        var run = await site.RunAsync([.. command, "--input", site["nowhere"]]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(FrenchSpacing.Set($"Le dossier « {site["nowhere"]} » n’existe pas."), run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_of_the_environment_that_is_none_is_wrong_usage()
    {
        site.Variables["SOURCE_DATE_EPOCH"] = "soon";

        var run = await site.BuildAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("SOURCE_DATE_EPOCH", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "n’existe pas")]
    [InlineData("C", "n’existe pas")]
    [InlineData("en_GB.UTF-8", "does not exist")]
    public async Task The_environment_chooses_the_language_before_a_site_does(string locale, string expected)
    {
        site.Variables["LANG"] = locale;

        Assert.Contains(expected, (await site.RunAsync(["build", "--input", site["nowhere"]])).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown()
    {
        var run = await site.RunAsync([]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.All(["build", "serve", "check", "import", "export", "new", "explain"], command => Assert.Contains($"  {command} ", run.Errors, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_that_was_asked_for_is_a_result()
    {
        var run = await site.RunAsync(["build", "--help"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(["--input", "--output", "--theme", "--base-url", "--as-of", "--strict", "--offline", "--verbose"], option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }
}
