using System.Xml.Linq;

namespace Passerelle.Cli.Tests;

/// <summary>Projects know only those below them: the model knows nobody, the audit knows neither reading nor site, and the site does not know reading.</summary>
public class DependencyTests
{
    [Theory]
    [InlineData("Passerelle.Model")]
    [InlineData("Passerelle.Reading", "Passerelle.Model")]
    [InlineData("Passerelle.Audit", "Passerelle.Model")]
    [InlineData("Passerelle.Site", "Passerelle.Audit", "Passerelle.Model")]
    [InlineData("Passerelle.Import", "Passerelle.Reading")]
    [InlineData("Passerelle.Cli", "Passerelle.Audit", "Passerelle.Import", "Passerelle.Site")]
    public void A_project_knows_only_those_below_it(string project, params string[] below) => Assert.Equal(below, ReferencesOf(project));

    [Fact]
    public void No_project_escapes_this_test()
    {
        var projects = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(["Passerelle.Audit", "Passerelle.Cli", "Passerelle.Import", "Passerelle.Model", "Passerelle.Reading", "Passerelle.Site"], projects);
    }

    private static IEnumerable<string> ReferencesOf(string project) =>
        XDocument.Parse(Repository.Read($"src/{project}/{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal);
}
