using System.Text;
using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages.Audits;

public class AuditPageTests
{
    private const string Path = "/audit/";

    private static readonly RenderedSite Site = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report(GivenAudit.OnCompetency, GivenAudit.OnCertification));

    [Fact]
    public void There_is_no_report_unless_an_audit_was_run()
    {
        var site = RenderedSite.Of(GivenAudit.Catalogue);

        Assert.DoesNotContain(site.Paths, path => path.StartsWith(Path, StringComparison.Ordinal));
        Assert.DoesNotContain("Audit", site.AllWords("/", ".site-nav a"));
    }

    [Fact]
    public void All_its_links_lead_somewhere() => Assert.Empty(Site.Built.Diagnostics);

    [Fact]
    public void The_main_navigation_leads_to_it() => Assert.Equal("audit/", Site.Page("/").QuerySelectorAll(".site-nav a")[^1].GetAttribute("href"));

    [Fact]
    public void What_was_found_is_counted_by_severity() => Assert.Equal("1 erreur et 1 avertissement, dans 2 certifications.", Site.Words(Path, ".lead"));

    [Fact]
    public void Each_certification_has_its_counts_and_those_without_say_so() => Assert.Equal(
        ["RNCP11111 Assistant de plateau 1 erreur 1 avertissement", "RNCP22222 Monteur aucun constat"],
        Site.Page(Path).QuerySelectorAll("#certifications .row").Select(row => string.Join(' ', row.QuerySelectorAll(".tag, .row-title, .severity-counts li").Select(RenderedSite.Words))));

    [Fact]
    public void Readiness_is_a_shape_and_words_for_each_criterion()
    {
        var cells = Site.Page(Path).QuerySelectorAll(".audit-grid tbody tr:first-child td .severity");

        Assert.Equal(9, cells.Length);
        Assert.Equal("severity severity-error", cells[6].ClassName);
        Assert.Equal("1 erreur", RenderedSite.Words(cells[6]));
        Assert.Equal("1 avertissement", RenderedSite.Words(cells[5]));
    }

    [Fact]
    public void Nothing_found_is_not_called_compliant()
    {
        var site = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report());

        Assert.Equal("Les règles n’ont rien trouvé dans 2 certifications. Cela ne suffit pas à dire qu’elles sont conformes.", site.Words(Path, ".lead"));
        Assert.StartsWith("Un critère sans constat n’est pas un critère rempli.", site.Words(Path, ".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_school_has_set_otherwise_is_told()
    {
        var settings = new AuditSettings { Severities = [new(RuleIds.Bloc03, Given.At(FindingSeverity.Ignored))], Thresholds = [new(Thresholds.NearCompetencies, Given.At(90))] };
        var site = RenderedSite.Of(With(settings), audit: GivenAudit.Report());

        Assert.Contains("BLOC-03 : éteinte", site.AllWords(Path, "#reglages dd"));
        Assert.Contains(site.AllWords(Path, "#reglages dd"), words => words.EndsWith(": 90 au lieu de 75", StringComparison.Ordinal));
        Assert.StartsWith("Rien n’a été changé", Site.Words(Path, "#reglages > p"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_in_the_settings_stands_apart_from_what_was_known_of_them()
    {
        var site = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report(GivenAudit.OnSettings(3)) with { Known = [GivenAudit.OnSettings(8), GivenAudit.OnSettings(9)] });

        Assert.Equal(["site.yaml, ligne 3"], site.AllWords(Path, "#constats > .findings .place"));
        Assert.Equal("2 constats déjà connus", site.Words(Path, "#constats > details > summary"));
        Assert.Equal(["site.yaml, ligne 8", "site.yaml, ligne 9"], site.AllWords(Path, "#constats > details .place"));
        Assert.Distinct(site.Page(Path).QuerySelectorAll(".finding").Select(finding => finding.Id));
        Assert.Contains("Constats sur les réglages du site", site.AllWords(Path, ".contents a"));
    }

    [Fact]
    public void Settings_of_which_nothing_was_found_have_no_part_in_the_page()
    {
        Assert.Null(Site.Page(Path).QuerySelector("#constats"));
        Assert.DoesNotContain("Constats sur les réglages du site", Site.AllWords(Path, ".contents a"));
    }

    [Fact]
    public void Search_engines_are_asked_to_leave_it_out()
    {
        var site = RenderedSite.Of(Given.Catalogue([GivenAudit.Certification], [], address: "https://example.org"), audit: GivenAudit.Report());
        var map = Encoding.UTF8.GetString(site.Built.Files.Single(file => file.Path == "sitemap.xml").Bytes.Span);

        Assert.DoesNotContain("/audit/", map, StringComparison.Ordinal);
        Assert.Contains("/rncp11111/", map, StringComparison.Ordinal);
        Assert.All(
            site.Paths.Where(path => path.StartsWith(Path, StringComparison.Ordinal)),
            path => Assert.Equal("noindex", site.Page(path).QuerySelector("meta[name=robots]")!.GetAttribute("content")));
        Assert.Null(site.Page("/").QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public void It_speaks_English_too()
    {
        var site = RenderedSite.Of(GivenAudit.Catalogue, Language.English, audit: GivenAudit.Report(GivenAudit.OnCompetency));

        Assert.Empty(site.Built.Diagnostics);
        Assert.Equal("1 error, in 2 certifications.", site.Words(Path, ".lead"));
    }

    private static Catalogue With(AuditSettings settings)
    {
        var catalogue = GivenAudit.Catalogue;
        return new(catalogue.Settings with { Audit = settings }, catalogue.Certifications, catalogue.Externals, catalogue.Nomenclatures, [], [], []);
    }
}
