using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Tests;

/// <summary>
/// Each folder of tests/invalid-sites is a small site with one fault, and the texts that a reader must get.
/// <c>PASSERELLE_UPDATE=1 dotnet test tests/Passerelle.Reading.Tests</c> writes the texts anew; read them before you commit them.
/// </summary>
public class InvalidSitesTests
{
    /// <summary>Faults that a folder of the repository cannot hold, and the test that shows each.</summary>
    private static readonly Dictionary<DiagnosticKind, string> ShownByTests = new()
    {
        [FileFaults.FolderMissing] = nameof(Load.InputLoaderTests.An_absent_folder_is_a_fault),
        [FileFaults.LinkRefused] = nameof(Load.DiskFolderTests.A_link_out_of_the_input_is_refused),
        [FileFaults.TooLarge] = nameof(Load.InputLoaderTests.A_file_above_the_limit_is_a_fault),
        [FileFaults.Unreadable] = nameof(Load.InputLoaderTests.A_file_that_cannot_be_read_is_a_fault),
        [YamlFaults.TooMany] = nameof(Bind.Yaml.YamlTextTests.A_document_of_too_many_values_is_a_fault),
    };

    public static TheoryData<string, Language> Sites
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var name in Directory.EnumerateDirectories(RepositoryFiles.InvalidSites).Select(Path.GetFileName).Order(StringComparer.Ordinal))
            {
                data.Add(name!, Language.French);
                data.Add(name!, Language.English);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_faulty_site_is_told_word_for_word(string name, Language language)
    {
        var folder = Path.Combine(RepositoryFiles.InvalidSites, name);
        var result = CatalogueReader.Read(InputFolder.At(Path.Combine(folder, "input")));
        var actual = string.Join('\n', result.Diagnostics.Select(fault => DiagnosticText.Format(fault, result.Sources, language)));
        var path = Path.Combine(folder, language == Language.French ? "expected.fr.txt" : "expected.en.txt");
        if (Environment.GetEnvironmentVariable("PASSERELLE_UPDATE") == "1") File.WriteAllText(path, actual);

        Assert.NotEqual("", actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    [Fact]
    public void Every_kind_of_fault_is_shown()
    {
        var texts = Directory.EnumerateFiles(RepositoryFiles.InvalidSites, "expected.en.txt", SearchOption.AllDirectories).Select(File.ReadAllText);
        var shown = string.Concat(texts);

        var hidden = DiagnosticKinds.All.Where(kind => !ShownByTests.ContainsKey(kind) && !shown.Contains($" {kind.Code}: ", StringComparison.Ordinal));

        Assert.Equal([], hidden.Select(kind => kind.Code));
    }
}
