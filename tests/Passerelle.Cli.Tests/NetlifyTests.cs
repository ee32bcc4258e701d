using Passerelle.Cli.New;
using Passerelle.Cli.Serve;

namespace Passerelle.Cli.Tests;

public class NetlifyTests
{
    private static string Own => Repository.Read("netlify.toml").ReplaceLineEndings("\n");

    private static string OfNewSite => NewSite.Files("Essai").Single(file => file.Path == "netlify.toml").Text;

    [Fact]
    public void The_preview_forbids_what_the_published_site_forbids() =>
        Assert.Contains($"Content-Security-Policy = \"{SecurityHeaders.ContentSecurityPolicy}\"", Own, StringComparison.Ordinal);

    [Theory]
    [InlineData("X-Content-Type-Options")]
    [InlineData("Referrer-Policy")]
    [InlineData("Permissions-Policy")]
    [InlineData("Strict-Transport-Security")]
    [InlineData("Cross-Origin-Opener-Policy")]
    public void The_published_site_has_its_security_headers(string header) => Assert.Contains($"    {header} = \"", Own, StringComparison.Ordinal);

    [Fact]
    public void A_new_site_differs_only_in_how_the_program_is_obtained() => Assert.Equal(Settings(Own), Settings(OfNewSite));

    private static string[] Settings(string toml) => [.. toml.Split('\n').Where(line => !line.TrimStart().StartsWith('#')).SkipWhile(line => line != "[build.environment]")];
}
