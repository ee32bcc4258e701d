using Passerelle.Reading.Load;

namespace Passerelle.Reading.Tests.Load;

public sealed class DiskFolderTests : IDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("passerelle-");

    private string Input => Path.Combine(home.FullName, "input");

    public DiskFolderTests()
    {
        Write("input/site.yaml", File.ReadAllText(Path.Combine(RepositoryFiles.MinimalSite, "site.yaml")));
        Write("secret/guide.md", "---\ntitre: Secret\n---\n");
    }

    public void Dispose() => home.Delete(recursive: true);

    [Fact]
    public void A_link_out_of_the_input_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(Input, "pages"));
        File.CreateSymbolicLink(Path.Combine(Input, "pages", "guide.md"), Path.Combine(home.FullName, "secret", "guide.md"));

        Assert.Equal(["PAS103 pages/guide.md:1:1"], Faults());
    }

    [Fact]
    public void A_link_that_goes_out_through_a_folder_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(Input, "pages"));
        Directory.CreateSymbolicLink(Path.Combine(Input, "door"), Path.Combine(home.FullName, "secret"));
        File.CreateSymbolicLink(Path.Combine(Input, "pages", "guide.md"), Path.Combine(Input, "door", "guide.md"));

        Assert.Equal(["PAS103 door:1:1", "PAS103 pages/guide.md:1:1"], Faults());
    }

    [Fact]
    public void A_link_to_a_folder_or_to_nothing_is_refused()
    {
        Directory.CreateSymbolicLink(Path.Combine(Input, "externes"), Input);
        File.CreateSymbolicLink(Path.Combine(Input, "lost.yaml"), Path.Combine(Input, "nowhere.yaml"));

        Assert.Equal(["PAS103 externes:1:1", "PAS103 lost.yaml:1:1"], Faults());
    }

    [Fact]
    public void A_link_to_a_file_of_the_input_is_read()
    {
        Write("input/pages/guide.md", "---\ntitre: Guide\n---\n");
        File.CreateSymbolicLink(Path.Combine(Input, "pages", "aide.md"), Path.Combine(Input, "pages", "guide.md"));

        Assert.Equal(["aide", "guide"], CatalogueReader.Read(InputFolder.At(Input)).Catalogue!.Pages.Select(page => page.Slug));
    }

    [Fact]
    public void An_input_folder_that_is_itself_a_link_is_read()
    {
        var link = Path.Combine(home.FullName, "link");
        Directory.CreateSymbolicLink(link, Input);

        Assert.Empty(CatalogueReader.Read(InputFolder.At(link)).Diagnostics);
    }

    [Fact]
    public void Hidden_files_are_left_out()
    {
        Write("input/.git/config", "x");
        Write("input/.DS_Store", "x");

        Assert.Empty(Faults());
    }

    private IEnumerable<string> Faults() => CatalogueReader.Read(InputFolder.At(Input)).Diagnostics.Select(fault => $"{fault.Kind.Code} {fault.Place}");

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(home.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
