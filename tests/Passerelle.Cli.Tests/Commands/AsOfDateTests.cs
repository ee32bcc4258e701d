using Passerelle.Cli.Commands;

namespace Passerelle.Cli.Tests.Commands;

public class AsOfDateTests
{
    [Theory]
    [InlineData("0", "1970-01-01")]
    [InlineData("86399", "1970-01-01")]
    [InlineData("86400", "1970-01-02")]
    [InlineData("1795305599", "2026-11-21")]
    public void The_environment_speaks_of_days_in_utc(string seconds, string day) =>
        Assert.Equal(DateOnly.Parse(day), AsOfDate.FromEnvironment(_ => seconds));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void An_environment_that_does_not_say_leaves_the_day_to_the_site(string? nothing) => Assert.Null(AsOfDate.FromEnvironment(_ => nothing));

    [Theory]
    [InlineData("now")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    public void Anything_else_is_refused(string text) => Assert.Throws<UsageException>(() => AsOfDate.FromEnvironment(_ => text));
}
