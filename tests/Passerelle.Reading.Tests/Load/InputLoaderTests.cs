using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Tests.Load;

public class InputLoaderTests
{
    [Fact]
    public void An_absent_folder_is_a_fault()
    {
        var result = CatalogueReader.Read(InputFolder.At(Path.Combine(RepositoryFiles.Root, "no-such-folder")));

        Assert.Equal(FileFaults.FolderMissing, Assert.Single(result.Diagnostics).Kind);
        Assert.Null(result.Catalogue);
    }

    [Fact]
    public void A_file_above_the_limit_is_a_fault()
    {
        var site = SiteText.Minimal().With("pages/long.md", new byte[InputFolder.LargestFile + 1]);

        Assert.Equal(FileFaults.TooLarge, site.Fault().Kind);
    }

    [Fact]
    public void A_file_of_the_limit_is_read()
    {
        var text = "---\ntitre: Longue\n---\n";

        Assert.Empty(SiteText.Minimal().With("pages/long.md", text + new string('a', InputFolder.LargestFile - text.Length)).Faults());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_fault()
    {
        var result = CatalogueReader.Read(new BrokenFolder());

        Assert.Equal(["PAS108 site.yaml:1:1"], result.Diagnostics.Select(fault => $"{fault.Kind.Code} {fault.Place}"));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var text = File.ReadAllBytes(Path.Combine(RepositoryFiles.MinimalSite, "site.yaml"));

        Assert.Empty(SiteText.Minimal().With("site.yaml", [0xEF, 0xBB, 0xBF, .. text]).Faults());
    }

    [Fact]
    public void The_first_byte_that_is_not_UTF8_is_shown()
    {
        byte[] bytes = [.. "a: b\né: "u8, 0xE9, .. "t\n"u8];

        Assert.Equal("site.yaml:2:4", $"{SiteText.Minimal().With("site.yaml", bytes).Fault().Place}");
    }

    [Theory]
    [InlineData("certifications/rncp10001/certifcation.yml", "certifications/rncp10001/certification.yaml")]
    [InlineData("certifications/rncp10001/blocs/bc02.yml", "certifications/rncp10001/blocs/bc02.yaml")]
    [InlineData("nomenclatures/formacode.yaml", "nomenclatures/formacodes.yaml")]
    [InlineData("pages/guide.txt", "pages/guide.md")]
    [InlineData("externe/rncp10009.yaml", "externes/rncp10009.yaml")]
    [InlineData("photos/classe.jpg", null)]
    public void A_file_that_nothing_reads_is_a_warning(string path, string? meant)
    {
        var fault = SiteText.Minimal().With(path, "x").Fault();

        Assert.Equal(FileFaults.Unread, fault.Kind);
        Assert.Equal(meant, fault.Suggestion);
    }

    private sealed class BrokenFolder : InputFolder
    {
        public override string Name => "broken";

        public override bool Exists => true;

        internal override IEnumerable<InputEntry> Entries() => [new InputEntry("site.yaml", 10)];

        internal override byte[] Read(InputEntry entry) => throw new IOException("The disk is gone.");
    }
}
