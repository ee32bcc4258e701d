using Passerelle.Cli.New;

namespace Passerelle.Cli.Tests.New;

public class OwnNameTests
{
    private static readonly string Tools = Path.Combine(Path.GetTempPath(), "my tools");
    private static readonly string Here = Path.Combine(Tools, "passerelle");

    [Fact]
    public void Its_name_is_enough_where_the_shell_finds_it() =>
        Assert.Equal("passerelle", OwnName.Find(Here, string.Join(Path.PathSeparator, "/bin", Tools)));

    [Fact]
    public void Its_path_is_told_where_the_shell_does_not_find_it() => Assert.Equal($"\"{Here}\"", OwnName.Find(Here, "/bin"));

    [Fact]
    public void Another_process_is_not_taken_for_it() => Assert.Equal("passerelle", OwnName.Find("/usr/bin/dotnet", "/bin"));
}
