using Passerelle.Site.Assets;

namespace Passerelle.Site.Tests.Assets;

public class CacheFolderTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "cache-of-tests"));

    [Fact]
    public void The_own_variable_names_the_folder_itself() =>
        Assert.Equal(Root, From(("PASSERELLE_CACHE", Root), ("XDG_CACHE_HOME", "/elsewhere")));

    [Fact]
    public void A_relative_folder_becomes_a_full_path() =>
        Assert.Equal(Path.GetFullPath("here"), From(("PASSERELLE_CACHE", "here")));

    [Fact]
    public void The_cache_of_the_desktop_holds_a_folder_of_ours() =>
        Assert.Equal(Path.Combine(Root, "passerelle"), From(("XDG_CACHE_HOME", Root), ("HOME", "/home/x")));

    [UnixFact]
    public void Without_either_it_is_in_the_home_of_the_user() =>
        Assert.Equal(Path.Combine(Root, ".cache", "passerelle"), From(("HOME", Root)));

    [UnixFact]
    public void An_empty_variable_says_nothing() =>
        Assert.Equal(Path.Combine(Root, ".cache", "passerelle"), From(("PASSERELLE_CACHE", ""), ("XDG_CACHE_HOME", " "), ("HOME", Root)));

    private static string From(params (string Name, string Value)[] variables) =>
        CacheFolder.From(name => variables.FirstOrDefault(v => v.Name == name).Value).Path;
}
