using Passerelle.Audit;
using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages.Audits;

public class AuditRulePageTests
{
    private const string Rules = "/audit/regles/";
    private const string Path = "/audit/regles/bloc-04/";

    private static readonly RenderedSite Site = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report(GivenAudit.OnCompetency));

    [Fact]
    public void Every_rule_has_a_page_and_a_row()
    {
        Assert.All(RuleCatalog.All, rule => Assert.Contains($"{Rules}{rule.Id.ToLowerInvariant()}/", Site.Paths));
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), Site.AllWords(Rules, ".audit-rules tbody th .tag"));
    }

    [Fact]
    public void A_page_tells_why_what_when_not_how_and_whence()
    {
        Assert.Equal("Compétence répétée d’un bloc à l’autre", Site.Words(Path, "h1"));
        Assert.Equal(
            ["Pourquoi", "Ce qui est regardé", "Fausses alertes", "Comment corriger", "D’où vient la règle", "Dans ce site"],
            Site.AllWords(Path, "main h2"));
    }

    [Fact]
    public void A_page_tells_severity_criterion_and_how_sure_each_source_is()
    {
        Assert.Equal("Erreur", Site.Words(Path, ".tags .severity"));
        Assert.StartsWith("K7 ", Site.Words(Path, ".pairs dd"), StringComparison.Ordinal);
        Assert.Equal("texte de France compétences lu", Site.Words(Path, ".pairs .certainty"));
    }

    [Fact]
    public void A_page_tells_where_the_rule_speaks()
    {
        Assert.Equal("RNCP11111 Assistant de plateau 1 constat", string.Join(' ', Site.AllWords(Path, "#ici dt, #ici dd")));
        Assert.Equal("../../rncp11111/", Site.Page(Path).QuerySelector("#ici a")!.GetAttribute("href"));
        Assert.Equal("Cette règle n’a rien trouvé dans ce site.", Site.Words("/audit/regles/bloc-03/", "#ici .nothing"));
    }

    [Fact]
    public void A_rule_that_the_school_has_switched_off_says_so()
    {
        var catalogue = GivenAudit.Catalogue;
        var settings = catalogue.Settings with { Audit = new() { Severities = [new(RuleIds.Bloc04, Given.At(FindingSeverity.Ignored))] } };
        var site = RenderedSite.Of(new Catalogue(settings, catalogue.Certifications, [], catalogue.Nomenclatures, [], [], []), audit: GivenAudit.Report());

        Assert.StartsWith("L’établissement a éteint cette règle", site.Words(Path, ".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_each_degree_of_certainty_means_is_explained() => Assert.Equal(5, Site.Page(Rules).QuerySelectorAll("#certitude dt").Length);
}
