using System.Text;
using Passerelle.Site.Output;

namespace Passerelle.Site.Tests.Output;

public sealed class SiteWriterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("passerelle-").FullName;

    private string Output => Path.Combine(folder, "output");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_first_time_everything_is_written()
    {
        var report = SiteWriter.Write(Output, [File("index.html", "a"), File("x/y/index.html", "b")]);

        Assert.Equal(new WriteReport(2, 0, 0), report);
        Assert.Equal("b", System.IO.File.ReadAllText(Path.Combine(Output, "x/y/index.html")));
    }

    [Fact]
    public void The_second_time_nothing_is_written()
    {
        SiteFile[] files = [File("index.html", "a"), File("x/index.html", "b")];
        SiteWriter.Write(Output, files);
        var before = Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).ToDictionary(f => f, System.IO.File.GetLastWriteTimeUtc);

        var report = SiteWriter.Write(Output, files);

        Assert.Equal(new WriteReport(0, 2, 0), report);
        Assert.All(before, entry => Assert.Equal(entry.Value, System.IO.File.GetLastWriteTimeUtc(entry.Key)));
    }

    [Fact]
    public void What_has_no_source_any_more_is_removed_with_its_empty_folders()
    {
        SiteWriter.Write(Output, [File("index.html", "a"), File("x/y/index.html", "b")]);

        var report = SiteWriter.Write(Output, [File("index.html", "a2")]);

        Assert.Equal(new WriteReport(1, 0, 1), report);
        Assert.False(Directory.Exists(Path.Combine(Output, "x")));
    }

    [Fact]
    public void A_file_that_somebody_deleted_is_written_again()
    {
        SiteFile[] files = [File("index.html", "a")];
        SiteWriter.Write(Output, files);
        System.IO.File.Delete(Path.Combine(Output, "index.html"));

        Assert.Equal(1, SiteWriter.Write(Output, files).Written);
    }

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_refused()
    {
        Directory.CreateDirectory(Output);
        System.IO.File.WriteAllText(Path.Combine(Output, "thesis.txt"), "years of work");

        var fault = Assert.Throws<SiteFaultException>(() => SiteWriter.Write(Output, [File("index.html", "a")]));

        Assert.Equal("PAS604", fault.Diagnostic.Kind.Code);
        Assert.Equal("years of work", System.IO.File.ReadAllText(Path.Combine(Output, "thesis.txt")));
    }

    [Fact]
    public void A_manifest_that_leads_out_of_its_folder_removes_nothing_there()
    {
        Directory.CreateDirectory(Output);
        var outside = Path.Combine(folder, "thesis.txt");
        System.IO.File.WriteAllText(outside, "years of work");
        System.IO.File.WriteAllText(Path.Combine(Output, ".passerelle"), $"00  ../thesis.txt\n00  {outside}\n00  x/../../thesis.txt\n");

        Assert.Equal(new WriteReport(1, 0, 0), SiteWriter.Write(Output, [File("index.html", "a")]));
        Assert.True(System.IO.File.Exists(outside));
    }

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
