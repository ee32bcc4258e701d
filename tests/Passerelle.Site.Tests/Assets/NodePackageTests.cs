using System.Text.Json;
using System.Text.RegularExpressions;
using Passerelle.Site.Assets;

namespace Passerelle.Site.Tests.Assets;

public class NodePackageTests
{
    public static TheoryData<NodePackage> Packages => [NodePackage.OfProgram, NodePackage.OfSheets];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_lock_names_no_address(NodePackage package)
    {
        Assert.DoesNotContain("\"resolved\"", package.Lock, StringComparison.Ordinal);
        Assert.DoesNotContain("registry", package.Lock, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_package_of_the_lock_has_its_integrity(NodePackage package)
    {
        using var document = JsonDocument.Parse(package.Lock);
        var packages = document.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.StartsWith("sha512-", p.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_version_of_the_manifest_is_exact(NodePackage package)
    {
        using var document = JsonDocument.Parse(package.Manifest);

        Assert.All(
            document.RootElement.GetProperty("dependencies").EnumerateObject(),
            d => Assert.Matches(new Regex(@"^\d+\.\d+\.\d+$", RegexOptions.None, TimeSpan.FromSeconds(1)), d.Value.GetString()));
    }

    [Fact]
    public void Whoever_builds_without_sheets_does_not_install_what_typesets_them() =>
        Assert.DoesNotContain("typst", NodePackage.OfProgram.Lock, StringComparison.Ordinal);

    [Fact]
    public void The_same_lock_gives_the_same_key_whatever_its_line_ends() =>
        Assert.Equal(new NodePackage("{}", "{\n}\n").Key, new NodePackage("{ }", "{\r\n}\r\n").Key);

    [Fact]
    public void Another_lock_gives_another_key() =>
        Assert.NotEqual(new NodePackage("{}", "{}").Key, new NodePackage("{}", "{ }").Key);

    [Fact]
    public void The_key_is_the_digest_of_length_and_lock() =>
        Assert.Equal("411a485216e432ece6b9af94fa32154cf79a2a56d4f81266baa50063f45092bd", new NodePackage("{}", "{}").Key);
}
