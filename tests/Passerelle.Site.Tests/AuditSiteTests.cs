using Passerelle.Audit;
using Passerelle.Site.Tests.Pages.Audits;

namespace Passerelle.Site.Tests;

public class AuditSiteTests
{
    private static readonly RenderedSite Report = RenderedSite.OfReport(GivenAudit.Catalogue, GivenAudit.Report(GivenAudit.OnCompetency));

    // Where it might be laid: deep enough that a link may lead out of it.
    private static readonly Uri Folder = new("file:///shelf/box/report/");

    [Fact]
    public void The_folder_begins_with_the_overview() => Assert.Equal("Rapport d’audit des référentiels", Report.Words("/", "h1"));

    [Fact]
    public void It_holds_the_pages_of_the_audit_and_no_other()
    {
        string[] pages = ["/", "/regles/", "/rncp11111/", "/rncp22222/", .. RuleCatalog.All.Select(rule => $"/regles/{rule.Id.ToLowerInvariant()}/")];

        Assert.Equal(pages.Order(StringComparer.Ordinal), Report.Paths.Order(StringComparer.Ordinal));
        Assert.All(
            Report.Built.Files.Where(file => !file.IsPage),
            file => Assert.True(file.Path.StartsWith("assets/", StringComparison.Ordinal) || file.Path.EndsWith(".docx", StringComparison.Ordinal), file.Path));
    }

    [Fact]
    public void All_its_links_lead_to_files_that_are_in_it()
    {
        var files = Report.Built.Files.Select(file => "/" + file.Path).ToHashSet(StringComparer.Ordinal);
        var links = Report.Paths.SelectMany(path => Report.Page(path).QuerySelectorAll("a[href]")
            .Select(link => new Uri(new Uri(Folder, path[1..] + "index.html"), link.GetAttribute("href"))))
            .Where(to => to.IsFile)
            .ToList();

        Assert.NotEmpty(links);
        Assert.All(links, to => Assert.Contains(to.AbsolutePath.Replace(Folder.AbsolutePath, "/", StringComparison.Ordinal), files));
        Assert.Empty(Report.Built.Diagnostics);
    }

    [Fact]
    public void Its_assets_stand_in_it_and_links_name_files_for_a_reader_without_server()
    {
        Assert.Contains(Report.Built.Files, file => file.Path == "assets/site.css");
        Assert.Equal("../assets/site.css", Report.Page("/rncp11111/").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Equal("rncp11111/index.html", Report.Page("/").QuerySelector(".row-title a")!.GetAttribute("href"));
    }

    [Fact]
    public void What_a_finding_speaks_of_is_named_without_a_link()
    {
        var subject = Report.Page("/rncp11111/").QuerySelectorAll(".finding-line .tag")[1];

        Assert.Equal("SPAN", subject.NodeName);
        Assert.Equal("C1", RenderedSite.Words(subject));
    }

    [Fact]
    public void The_document_of_each_certification_is_in_it()
    {
        Assert.Equal(
            ["rncp11111/audit-rncp11111.docx", "rncp22222/audit-rncp22222.docx"],
            Report.Built.Files.Select(file => file.Path).Where(path => path.EndsWith(".docx", StringComparison.Ordinal)));
        Assert.Equal("audit-rncp11111.docx", Report.Page("/rncp11111/").QuerySelector(".downloads a")!.GetAttribute("href"));
    }

    [Fact]
    public void It_needs_an_audit() => Assert.Throws<ArgumentException>(() => RenderedSite.OfReport(GivenAudit.Catalogue, audit: null));
}
