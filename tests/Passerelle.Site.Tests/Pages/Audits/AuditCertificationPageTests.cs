using AngleSharp.Dom;
using Passerelle.Audit;
using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages.Audits;

public class AuditCertificationPageTests
{
    private const string Path = "/audit/rncp11111/";

    private static readonly RenderedSite Site = RenderedSite.Of(
        GivenAudit.Catalogue,
        audit: GivenAudit.Report(GivenAudit.ToLookAt, GivenAudit.OnCompetency, GivenAudit.OnCertification));

    [Fact]
    public void All_nine_criteria_have_a_row_with_a_state_in_words()
    {
        var rows = Site.Page(Path).QuerySelectorAll(".ready");

        Assert.Equal(["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9"], rows.Select(row => row.Id));
        Assert.Equal("À revoir", RenderedSite.Words(rows[5].QuerySelector(".severity")));
        Assert.Equal("À corriger", RenderedSite.Words(rows[6].QuerySelector(".severity")));
        Assert.Equal("1 erreur, 1 point à regarder", RenderedSite.Words(rows[6].QuerySelector("a")));
        Assert.Equal("#critere-k7", rows[6].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_criterion_without_finding_says_that_this_proves_nothing() =>
        Assert.EndsWith("Rien n’a été trouvé ; ce n’est pas une preuve.", Site.Words(Path, "#K3 .soft"), StringComparison.Ordinal);

    [Fact]
    public void What_could_not_be_checked_is_told_in_its_criterion_and_in_a_list()
    {
        var rule = RuleCatalog.Find(RuleIds.Eval01)!;
        var report = GivenAudit.Report() with { Unknown = [new(rule, CertificationNumber.Parse(GivenAudit.Number))] };
        var site = RenderedSite.Of(GivenAudit.Catalogue, audit: report);

        Assert.Equal("Contrôlé en partie", site.Words(Path, $"#{rule.Criterion} .severity"));
        Assert.Equal("EVAL-01", site.Words(Path, "#non-controle .tag"));
        Assert.Equal("Aucune règle n’a manqué d’informations.", Site.Words(Path, "#non-controle .nothing"));
    }

    [Fact]
    public void Findings_stand_by_criterion_then_by_block()
    {
        var groups = Site.Page(Path).QuerySelectorAll(".audit-group");

        Assert.Equal(["critere-k6", "critere-k7"], groups.Select(group => group.Id));
        Assert.Equal("La certification dans son ensemble", RenderedSite.Words(groups[0].QuerySelector("h4")));
        Assert.Equal("BC01 Préparer", RenderedSite.Words(groups[1].QuerySelector("h4")));
    }

    [Fact]
    public void A_finding_says_all_that_one_needs_to_judge_it()
    {
        var finding = Finding("error");

        Assert.Equal("Erreur BLOC-04 au sujet de C1", RenderedSite.Words(finding.QuerySelector(".finding-line")));
        Assert.Equal("La compétence C1 du bloc BC01 se trouve mot pour mot dans le bloc BC02.", RenderedSite.Words(finding.QuerySelector(".finding-message")));
        Assert.Equal("Dépouiller un scénario long pour préparer un tournage", RenderedSite.Words(finding.QuerySelector("blockquote")));
        Assert.Equal("long", RenderedSite.Words(finding.QuerySelector("mark")));
        Assert.Equal(["Où", "déjà écrite ici", "Que faire", "Pourquoi", "Source"], finding.QuerySelectorAll("dt").Select(RenderedSite.Words));
        Assert.Equal($"{GivenAudit.BlockFile}, ligne 12 competences[C1].texte", RenderedSite.Words(finding.QuerySelector(".place")));
        Assert.EndsWith("Tourner.", RenderedSite.Words(finding.QuerySelectorAll("dd")[1]), StringComparison.Ordinal);
        Assert.EndsWith("texte de France compétences lu", RenderedSite.Words(finding.QuerySelectorAll("dd")[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_leads_to_the_page_that_it_speaks_of_and_to_its_rule()
    {
        var links = Finding("error").QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

        Assert.Contains("../../rncp11111/bc01/c1/", links);
        Assert.Contains("../regles/bloc-04/", links);
    }

    [Fact]
    public void What_only_wants_a_look_is_folded() =>
        Assert.Equal("1 point à regarder", RenderedSite.Words(Finding("info").Closest("details")!.QuerySelector("summary")));

    [Fact]
    public void Two_findings_that_are_alike_have_an_anchor_each()
    {
        var site = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report(GivenAudit.OnCompetency, GivenAudit.OnCompetency));

        Assert.Equal(2, site.Page(Path).QuerySelectorAll(".finding").Select(finding => finding.Id).Distinct().Count());
    }

    [Fact]
    public void A_known_finding_and_a_new_one_that_are_alike_have_an_anchor_each()
    {
        var site = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report(GivenAudit.OnCompetency) with { Known = [GivenAudit.OnCompetency] });

        Assert.Equal(2, site.Page(Path).QuerySelectorAll(".finding").Select(finding => finding.Id).Distinct().Count());
    }

    [Fact]
    public void Findings_of_a_block_are_folded_under_their_counts_unless_they_are_few_or_one_is_an_error()
    {
        var others = Enumerable.Repeat(GivenAudit.OnCertification, 4).ToArray();
        var page = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report([.. others, GivenAudit.OnCompetency, .. Enumerable.Repeat(GivenAudit.ToLookAt, 3)])).Page(Path);
        var blocks = page.QuerySelectorAll(".audit-block").ToList();

        Assert.Equal([false, true], blocks.Select(block => block.HasAttribute("open")));
        Assert.Equal(
            ["La certification dans son ensemble 4 avertissements", "BC01 Préparer 1 erreur 3 points à regarder"],
            blocks.Select(block => RenderedSite.Words(block.QuerySelector("summary"))));
        Assert.All(Site.Page(Path).QuerySelectorAll(".audit-block"), block => Assert.True(block.HasAttribute("open")));
    }

    [Fact]
    public void What_only_wants_a_look_is_not_folded_twice()
    {
        var page = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report(GivenAudit.ToLookAt)).Page(Path);

        Assert.Equal("BC01 Préparer 1 point à regarder", RenderedSite.Words(page.QuerySelectorAll("#constats summary").Single()));
    }

    [Fact]
    public void A_quotation_that_is_wholly_the_culprit_has_no_mark()
    {
        var whole = GivenAudit.OnCompetency with { Quote = new("Planifier.", new(0, "Planifier.".Length)) };
        var page = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report(whole)).Page(Path);

        Assert.Equal("Planifier.", RenderedSite.Words(page.QuerySelector("blockquote")));
        Assert.Null(page.QuerySelector("mark"));
    }

    [Fact]
    public void The_days_to_file_follow_from_the_expiry() => Assert.Equal(
        [
            "1er juin 2022 Décision d’enregistrement il y a 53 mois de la fiche",
            "1er juin 2026 Commencer à préparer le renouvellement il y a 5 mois",
            "1er octobre 2026 Début de la période conseillée pour déposer le dossier il y a 1 mois",
            "1er novembre 2026 Fin de la période conseillée pour déposer le dossier il y a moins d’un mois",
            "1er décembre 2026 Dernier moment conseillé pour déposer dans moins d’un mois",
            "1er juin 2027 Fin de l’enregistrement dans 6 mois de la fiche",
            "1er juin 2031 Dernier jour de délivrance dans 54 mois de la fiche",
        ],
        Site.Page(Path).QuerySelectorAll(".audit-calendar tbody tr").Select(row =>
            string.Join(' ', row.Children.Where(cell => cell.QuerySelector(".certainty") is null).Select(RenderedSite.Words))));

    [Fact]
    public void Gaps_of_the_matrix_are_listed_and_what_is_unsaid_is_not_a_gap()
    {
        var rows = Site.Page(Path).QuerySelectorAll(".audit-coverage tbody tr").Select(row => string.Join(" | ", row.Children.Select(RenderedSite.Words)));

        Assert.Equal(["BC01 Préparer | 1 sur 2 | 1 C2 | aucune", "BC02 Tourner | 0 sur 1 | aucune | 1 C1"], rows);
        Assert.Equal(2, Site.Page(Path).QuerySelectorAll("#matrice table.matrix").Length);
    }

    [Fact]
    public void The_checklist_tells_what_the_site_holds_and_what_no_site_can()
    {
        var lines = Site.Page(Path).QuerySelectorAll(".audit-checklist tbody tr").Select(row => string.Join(" | ", row.Children.Select(RenderedSite.Words))).ToList();

        Assert.Contains("Chaque compétence est évaluée | En partie | 1 sur 3", lines);
        Assert.Contains("Chaque bloc a ses évaluations | Tenue | 2 sur 2", lines);
        Assert.Contains("Composition des jurys | Absente | Rien n’en est dit sur le site", lines);
        Assert.Contains("Voie de la VAE | Non dite | Rien n’en est dit sur le site", lines);
        Assert.Contains("Comparaison avec des certifications voisines | À joindre | Aucune fiche ne peut la contenir : à joindre au dossier", lines);
    }

    [Theory]
    [InlineData(null, "Non dite | Rien n’en est dit sur le site")]
    [InlineData(0, "Absente | Aucun dans les promotions publiées")]
    [InlineData(2, "Tenue | Il y en a dans les promotions publiées")]
    public void No_holder_by_experience_is_not_the_same_as_not_saying(int? holders, string expected)
    {
        var promotion = new PromotionStatistics(Given.At(2024), Given.At(20), holders is { } known ? Given.At(known) : null, null, null, null);
        var site = RenderedSite.Of(Given.Catalogue(GivenAudit.Certification with { Promotions = [promotion] }), audit: GivenAudit.Report());
        var row = site.Page(Path).QuerySelectorAll(".audit-checklist tbody tr").Single(each => RenderedSite.Words(each.Children[0]) == "Titulaires par la VAE");

        Assert.Equal(expected, string.Join(" | ", row.Children.Skip(1).Select(RenderedSite.Words)));
    }

    [Theory]
    [InlineData(1, "pour 1 promotion | Tenue | 2 promotions le donnent")]
    [InlineData(2, "pour 2 promotions | Tenue | 2 promotions le donnent")]
    [InlineData(3, "pour 3 promotions | En partie | 2 promotions le donnent")]
    public void As_many_promotions_are_asked_for_as_the_settings_say(int required, string expected)
    {
        var promotions = new[] { 2023, 2024 }.Select(year => new PromotionStatistics(Given.At(year), Given.At(20), null, null, Given.At(80), null));
        var given = Given.Catalogue(GivenAudit.Certification with { Promotions = promotions.ToValueList() });
        var settings = given.Settings with { Audit = new() { Thresholds = [new(Thresholds.RequiredPromotions, Given.At(required))] } };
        var site = RenderedSite.Of(new Catalogue(settings, given.Certifications, [], given.Nomenclatures, [], [], []), audit: GivenAudit.Report());
        var row = site.Page(Path).QuerySelectorAll(".audit-checklist tbody tr").Single(each => RenderedSite.Words(each).StartsWith("Taux dans le métier visé à six mois", StringComparison.Ordinal));

        Assert.EndsWith(expected, string.Join(" | ", row.Children.Select(RenderedSite.Words)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_serves_no_criterion_is_not_lost_from_the_readiness()
    {
        var finding = new Finding(RuleCatalog.Find(RuleIds.Aud02)!, CertificationNumber.Parse(GivenAudit.Number), new("site.yaml", 3, 1, 0));
        var site = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report(finding));

        Assert.Equal("Hors des neuf critères 1 avertissement", site.Words(Path, "#preparation .ready-others"));
    }

    [Fact]
    public void What_is_accepted_is_told_with_its_reason_and_its_end()
    {
        var report = GivenAudit.Report() with { Accepted = [new(GivenAudit.OnCompetency, GivenAudit.Entry(RuleIds.Bloc04, "Tronc commun voulu par le jury"))] };
        var site = RenderedSite.Of(GivenAudit.Catalogue, audit: report);

        Assert.Equal(["Tronc commun voulu par le jury", "31 janvier 2027"], site.AllWords(Path, "#acceptes td"));
        Assert.Contains("1 constat est accepté par l’établissement.", site.Words(Path, "#K7 .soft"), StringComparison.Ordinal);
        Assert.Empty(site.Page(Path).QuerySelectorAll(".finding"));
    }

    [Fact]
    public void What_the_baseline_knows_is_told_and_not_counted()
    {
        var site = RenderedSite.Of(GivenAudit.Catalogue, audit: GivenAudit.Report() with { Known = [GivenAudit.OnCompetency] });

        Assert.Equal("1 constat déjà connu", site.Words(Path, "#constats > details > summary"));
        Assert.Equal("Aucun constat", site.Words(Path, "#K7 .severity"));
    }

    [Fact]
    public void What_changed_is_summed_up_with_a_link_to_all_of_it()
    {
        var newer = GivenAudit.Certification with { Replaces = Given.Codes<CertificationNumber>("RNCP22222") };
        var site = RenderedSite.Of(Given.Catalogue(newer, Given.Certification("RNCP22222", "Monteur")), audit: GivenAudit.Report());

        Assert.StartsWith("En résumé :", site.Words(Path, "#changements p"), StringComparison.Ordinal);
        Assert.Equal("../../rncp11111/versions/#depuis-rncp22222", site.Page(Path).QuerySelector("#changements p a")!.GetAttribute("href"));
        Assert.Equal("Aucune version précédente n’est connue de ce catalogue.", Site.Words(Path, "#changements .nothing"));
    }

    [Fact]
    public void A_registration_of_right_is_told_that_the_criteria_are_a_guide()
    {
        var ofRight = GivenAudit.Certification with { Registration = new() { Type = Given.At(RegistrationType.OfRight) } };
        var site = RenderedSite.Of(Given.Catalogue(ofRight), audit: GivenAudit.Report());

        Assert.EndsWith("ne sont ici qu’un repère.", site.Words(Path, "#preparation .notice"), StringComparison.Ordinal);
        Assert.StartsWith("La fiche ne donne aucune date", site.Words(Path, "#calendrier .nothing"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_registration_of_right_has_no_days_to_file()
    {
        var ofRight = GivenAudit.Certification with
        {
            Registration = new() { Type = Given.At(RegistrationType.OfRight), Start = Given.At(new DateOnly(2025, 9, 1)), Expiry = Given.At(new DateOnly(2029, 8, 31)) },
        };
        var site = RenderedSite.Of(Given.Catalogue(ofRight), audit: GivenAudit.Report());

        Assert.Equal(["1er septembre 2025", "31 août 2029"], site.AllWords(Path, ".audit-calendar tbody th"));
        Assert.StartsWith("La certification est enregistrée de droit", site.Words(Path, "#calendrier > p"), StringComparison.Ordinal);
        Assert.Null(Site.Page(Path).QuerySelector("#calendrier > p"));
    }

    [Fact]
    public void Where_the_fiche_does_not_say_how_it_is_registered_no_day_to_file_is_told()
    {
        var unsaid = GivenAudit.Certification with { Registration = new() { Expiry = Given.At(new DateOnly(2029, 8, 31)) } };
        var site = RenderedSite.Of(Given.Catalogue(unsaid), audit: GivenAudit.Report());

        Assert.Equal(["31 août 2029"], site.AllWords(Path, ".audit-calendar tbody th"));
    }

    private static IElement Finding(string kind) => Site.Page(Path).QuerySelector($".finding-{kind}")!;
}
