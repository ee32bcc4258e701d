using Passerelle.Site.Tests.Pages.Audits;

namespace Passerelle.Site.Tests;

public class AuditSiteTests
{
    private static readonly RenderedSite Report = RenderedSite.OfReport(GivenAudit.Catalogue, GivenAudit.Report(GivenAudit.OnCompetency));

    [Fact]
    public void The_folder_begins_with_the_overview() => Assert.Equal("Rapport d’audit des référentiels", Report.Words("/", "h1"));

    [Fact]
    public void It_holds_the_pages_of_the_audit_and_no_other()
    {
        Assert.Contains("/rncp11111/", Report.Paths);
        Assert.Contains("/regles/bloc-04/", Report.Paths);
        Assert.DoesNotContain("/rncp11111/bc01/", Report.Paths);
        Assert.DoesNotContain(Report.Built.Files, file => file.Path is "robots.txt" or "sitemap.xml");
    }

    [Fact]
    public void No_link_leads_out_of_it() => Assert.Empty(Report.Built.Diagnostics);

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
        Assert.Contains(Report.Built.Files, file => file.Path == "rncp11111/audit-rncp11111.docx");
        Assert.Equal("audit-rncp11111.docx", Report.Page("/rncp11111/").QuerySelector(".downloads a")!.GetAttribute("href"));
    }

    [Fact]
    public void It_needs_an_audit() => Assert.Throws<ArgumentException>(() => RenderedSite.OfReport(GivenAudit.Catalogue, audit: null));
}
