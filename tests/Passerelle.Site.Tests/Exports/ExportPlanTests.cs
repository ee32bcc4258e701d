using Passerelle.Site.Exports;

namespace Passerelle.Site.Tests.Exports;

public class ExportPlanTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(GivenExports.Source().Catalogue);

    [Fact]
    public void Every_planned_file_is_in_the_site_and_no_two_have_one_place()
    {
        var planned = ExportPlan.All(GivenExports.Source()).Select(file => file.Address.File).ToList();

        Assert.Equal(planned.Count, planned.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(planned.Except(Site.Built.Files.Select(file => file.Path)));
        Assert.Empty(Site.Built.Diagnostics);
    }

    [Theory]
    [InlineData("/rncp41481/")]
    [InlineData("/rncp41481/bc01/")]
    public void A_page_names_its_files_in_its_head_and_to_the_eye(string path)
    {
        var named = Site.Page(path).QuerySelectorAll("head link[rel=alternate]:not([type='application/atom+xml'])").Select(link => (link.GetAttribute("title"), link.GetAttribute("type"), link.GetAttribute("href"))).ToList();
        var shown = Site.Page(path).QuerySelectorAll(".data-files ul:first-of-type a").Select(link => ((string?)link.TextContent, link.GetAttribute("type"), link.GetAttribute("href")));

        Assert.NotEmpty(named);
        Assert.Equal(named, shown);
        Assert.Contains(("Open Badges 3.0", "application/ld+json", "open-badges.jsonld"), named);
    }

    [Fact]
    public void A_block_leads_to_the_files_of_its_certification_too() =>
        Assert.Contains("../case.json", Site.Page("/rncp41481/bc01/").QuerySelectorAll(".data-files h3 + ul a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void The_same_input_gives_the_same_bytes() => Assert.Equal(
        ExportPlan.All(GivenExports.Source()).Select(file => Convert.ToBase64String(file.Write())),
        ExportPlan.All(GivenExports.Source()).Select(file => Convert.ToBase64String(file.Write())));

    [Fact]
    public void Files_are_dated_by_the_day_that_the_content_speaks_of() =>
        Assert.Equal(new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc), GivenExports.Source().ChangedAt);
}
