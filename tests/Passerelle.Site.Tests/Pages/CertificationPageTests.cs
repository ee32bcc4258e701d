using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class CertificationPageTests
{
    private const string Path = "/rncp41481/";

    private static readonly Lazy<RenderedSite> Whole = new(() => Site(Full()));

    [Fact]
    public void A_certification_says_its_number_its_title_and_its_state()
    {
        var site = Site(Certification());

        Assert.Equal("RNCP41481", site.Words(Path, ".tags .tag"));
        Assert.Equal("Assistant de réalisation", site.Words(Path, "h1"));
        Assert.Equal("Active jusqu’au 27 octobre 2030", site.Words(Path, ".cover .state-active"));
    }

    [Theory]
    [InlineData("2026-11-20", "expired", "Expirée depuis le 20 novembre 2026")]
    [InlineData("2026-11-21", "ending", "Se termine dans moins d’un mois, le 21 novembre 2026")]
    [InlineData("2027-07-21", "ending", "Se termine dans 8 mois, le 21 juillet 2027")]
    [InlineData("2027-11-21", "ending", "Se termine dans 12 mois, le 21 novembre 2027")]
    [InlineData("2027-11-22", "active", "Active jusqu’au 22 novembre 2027")]
    public void The_state_is_told_as_of_the_day_of_the_site(string expiry, string kind, string words)
    {
        var site = Site(Certification() with { Registration = new Registration { Expiry = Given.At(DateOnly.Parse(expiry)) } });

        Assert.Equal(words, site.Words(Path, $".cover .state-{kind}"));
    }

    [Fact]
    public void A_certification_that_is_replaced_says_by_which()
    {
        var site = RenderedSite.Of(Given.Catalogue(
            [Certification() with { ReplacedBy = Given.Codes<CertificationNumber>("RNCP50000") }],
            [Given.External("RNCP50000", "La suivante")]));

        Assert.Equal("Remplacée par RNCP50000", site.Words(Path, ".cover .state-replaced"));
        Assert.Contains("Version suivante RNCP50000 La suivante État inconnu", site.AllWords(Path, ".version"));
    }

    [Fact]
    public void Each_entry_of_the_contents_leads_to_a_part_of_the_page()
    {
        var page = Whole.Value.Page(Path);
        var entries = page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")![1..]).ToList();

        Assert.Equal(page.QuerySelectorAll(".content > section").Select(section => section.Id), entries);
        Assert.Equal(15, entries.Count);
    }

    [Fact]
    public void A_part_with_nothing_to_say_is_left_out()
    {
        var page = Site(Given.Certification("RNCP41481", "Une certification")).Page(Path);

        Assert.Equal(["enregistrement", "certificateurs"], page.QuerySelectorAll(".content > section").Select(section => section.Id));
    }

    [Fact]
    public void Activities_fold_their_tasks_under_their_headings()
    {
        var activity = Whole.Value.Page(Path).QuerySelector("#objectifs .competency");

        Assert.Equal("A1 Préparer Options : Image 2 tâches Lire. Dépouiller Relever les rôles.", RenderedSite.Words(activity));
    }

    [Fact]
    public void Blocks_say_how_much_they_hold_and_how_one_is_evaluated()
    {
        var site = Whole.Value;

        Assert.Equal("BC01 Bloc 1 Obligatoire Préparer un tournage 2 compétences Dossier 2 passerelles y mènent Options : Image", site.Words(Path, "#blocs .row"));
        Assert.Equal("bc01/", site.Page(Path).QuerySelector("#blocs .row a")!.GetAttribute("href"));
    }

    [Fact]
    public void Options_and_conditions_say_how_the_certification_is_obtained()
    {
        var site = Whole.Value;

        Assert.Contains("O1 ImageBC01", site.AllWords(Path, "#obtention .pairs > div"));
        Assert.Contains("Un stage. Durée : 8 semaines. La fiche ne dit pas si les candidats à la VAE en sont dispensés.", site.AllWords(Path, "#obtention li"));
        Assert.Contains("Durée de validité des blocs acquis : cinq ans", site.AllWords(Path, "#obtention p"));
    }

    [Fact]
    public void Bridges_stand_by_extent_each_with_what_is_held_and_what_is_obtained()
    {
        var site = Whole.Value;

        Assert.Equal(["Correspondances totales", "Correspondances partielles"], site.AllWords(Path, "#passerelles h3"));
        Assert.Equal(
            [
                "RNCP39377 Ailleurs la certification entière", "la certification entière",
                "RNCP39377 Ailleurs BC01 Un bloc ailleurs", "BC01 Préparer un tournage",
            ],
            site.AllWords(Path, "#passerelles td"));
    }

    [Fact]
    public void Access_routes_lead_to_their_jury()
    {
        var site = Whole.Value;
        var row = site.Page(Path).QuerySelector("#acces tbody tr")!;

        Assert.Equal("Formation sous statut d’élève ou d’étudiantOui J127 octobre 2025", RenderedSite.Words(row));
        Assert.Equal("#jury-j1", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("J1 Composition du jury 2 membres, 50 % de membres extérieurs Des professionnels.", site.Words(Path, "#jury-j1"));
        Assert.Contains("Inscrite au cadre de la Nouvelle-CalédonieLa fiche ne le dit pas", site.AllWords(Path, "#acces .pairs > div"));
    }

    [Fact]
    public void Prerequisites_say_where_the_fiche_asks_for_nothing()
    {
        var site = Whole.Value;

        Assert.Contains("Pour entrer en formation Un diplôme de niveau 4", site.AllWords(Path, "#prerequis .subsection"));
        Assert.Contains("Pour valider La fiche n’en demande pas.", site.AllWords(Path, "#prerequis .subsection"));
        Assert.Contains("Les blocs n’ont pas de prérequis qui leur soient propres.", site.AllWords(Path, "#prerequis p"));
    }

    [Theory]
    [InlineData("Type de certificationTP (Titre professionnel)")]
    [InlineData("Nomenclature de 1969Niveau III")]
    [InlineData("Promotions bénéficiant du niveau2020 et 2021")]
    [InlineData("Mode d’enregistrementSur demande")]
    [InlineData("Décision27 octobre 2025")]
    [InlineData("Durée5 ans")]
    [InlineData("Début des parcours certifiants1er septembre 2025")]
    [InlineData("Échéance27 octobre 2030")]
    [InlineData("Dernière délivrance possible26 octobre 2034")]
    [InlineData("Publication de la fiche28 octobre 2025")]
    [InlineData("Dernière parution au Journal officiel29 octobre 2025")]
    [InlineData("État imprimé sur la ficheActive")]
    [InlineData("État de la fichePubliée")]
    [InlineData("Identifiant en données ouvertes12345")]
    [InlineData("Arrêté de création ou de premier enregistrementArrêté du 3 mai (publié le 4 mai 2020)")]
    public void The_registration_leaves_out_no_date_and_no_text(string line) =>
        Assert.Contains(line, Whole.Value.AllWords(Path, "#enregistrement .pairs > div"));

    [Theory]
    [InlineData("#certificateurs .body-item", "CENTRE (CEFPF) Nom commercialCefpf SIRET391 794 583 00065 Sitehttps://cefpf.com Qualité du signataireDirecteur ÉtatActif État modifié le2 janvier 2026")]
    [InlineData("#certificateurs .body-item", "PARTENAIRE HabilitationFormer et organiser l’évaluation SIRET391 794 583 00065 ÉtatInactif Depuis le1er février 2026 État modifié le3 mars 2026")]
    [InlineData("#certificateurs .body-item", "Studio RôleLieu de certification Adresse1 rue des Arts, Paris RégionÎle-de-France")]
    [InlineData("#certificateurs tbody tr", "CENTRE (CEFPF)391 794 583 00065Ajout27 octobre 2025")]
    [InlineData("#certificateurs p", "Le certificateur habilite des organismes à préparer à la certification.")]
    [InlineData("#classement li", "323 Image et son sur la fiche : Image, son")]
    [InlineData("#classement li", "46274 Cinéma")]
    [InlineData("#classement li", "L1304 Réalisation")]
    [InlineData("#classement li", "3097 Production cinématographique")]
    [InlineData("#classement li", "3048 Convention du cinéma")]
    [InlineData("#specifique .pairs > div", "Validation partielle possibleNon")]
    [InlineData("#specifique .pairs > div", "Durée de validitétrois ans")]
    [InlineData("#debouches li", "Assistant réalisateur")]
    [InlineData("#debouches li", "Réalisateur")]
    [InlineData("#debouches li", "Cinéma")]
    [InlineData("#debouches li", "Code du cinéma")]
    [InlineData("#liens li", "La page de l’école (cefpf.com)")]
    [InlineData("#liens .pairs > div", "ligne 12Un reste.")]
    [InlineData("#objectifs li", "Lire et planifier.")]
    [InlineData("#obtention li", "Mises en situation")]
    [InlineData("#presentation p", "Un métier.")]
    public void Nothing_that_the_files_hold_is_missing(string place, string words) =>
        Assert.Contains(words, Whole.Value.AllWords(Path, place));

    [Fact]
    public void The_page_is_complete_in_English_too()
    {
        var site = RenderedSite.Of(Catalogue(Full()), Language.English);

        Assert.Equal("Active until 27 October 2030", site.Words(Path, ".cover .state"));
        Assert.Contains("Year Holders by experience", string.Join(' ', site.AllWords(Path, "#insertion thead th")));
    }

    private static RenderedSite Site(Certification certification) => RenderedSite.Of(Catalogue(certification));

    private static Catalogue Catalogue(Certification certification) => Given.Catalogue(
        [certification],
        [Given.External("RNCP39377", "Ailleurs", ("BC01", "Un bloc ailleurs")), Given.External("RNCP34719", "L’ancienne")],
        new Nomenclatures
        {
            Nsf = Given.Labels(("323", "Image et son")),
            Formacodes = Given.Labels(("46274", "Cinéma")),
            Rome = Given.Labels(("L1304", "Réalisation")),
            Idcc = Given.Labels(("3097", "Production cinématographique")),
        });

    private static Certification Certification() => Given.Certification("RNCP41481", "Assistant de réalisation", Given.Block("BC01", "Préparer un tournage", ["Lire."]));

    private static Certification Full() => FullCertification.Make();
}
