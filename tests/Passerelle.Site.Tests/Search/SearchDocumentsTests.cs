using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Search;
using Passerelle.Site.Templates;

namespace Passerelle.Site.Tests.Search;

public class SearchDocumentsTests
{
    private static readonly Theme Theme = Theme.Find("default", [RenderedSite.ThemeFolder]);

    [Fact]
    public void A_certification_is_found_by_its_names_jobs_and_subjects()
    {
        var certification = Given.Certification("RNCP41481", "Assistant de réalisation") with
        {
            Kind = new CertificationKind(Given.At("TP"), Given.At("Titre professionnel")),
            Certifiers = [Given.Certifier("École du Plateau") with { TradeName = Given.At("Le Plateau") }],
            Jobs = new Jobs { Immediate = Given.Texts("Assistant réalisateur"), WithExperience = Given.Texts("Premier assistant") },
            Sectors = Given.Texts("Cinéma", new string('x', 101)),
            Classification = new Classification { Rome = [new Classified<RomeCode>(Given.Code<RomeCode>("L1304"), null)] },
        };
        var catalogue = Given.Catalogue([certification], [], new Nomenclatures { Rome = Given.Labels(("L1304", "Réalisation")) });

        var found = Assert.Single(All(catalogue), document => document.Kind == SearchKind.Certification);

        Assert.Equal(["RNCP41481"], found.Codes);
        Assert.Equal(("Assistant de réalisation", "/rncp41481/", "Niveau 5", "active"), (found.Title, found.To.Path, found.Level, found.State!.Kind));
        Assert.Equal(["École du Plateau"], found.Certifiers);
        Assert.Equal(["Le Plateau", "TP", "Titre professionnel"], found.Aliases);
        Assert.Equal(["Assistant réalisateur", "Premier assistant"], found.Jobs);
        Assert.Equal(["Cinéma", "Réalisation"], found.Subjects);
    }

    [Fact]
    public void Blocks_competencies_and_evaluations_carry_the_codes_from_the_certification_down()
    {
        var block = Given.Block("BC01", "Préparer", ["Découper le scénario."], Given.Evaluation("E1", "Dossier", ["C1"]));

        var found = All(Given.Catalogue(Given.Certification("RNCP41481", blocks: block)));

        Assert.Equal(
            [
                "Certification RNCP41481 /rncp41481/",
                "Block RNCP41481 BC01 /rncp41481/bc01/",
                "Competency RNCP41481 BC01 C1 /rncp41481/bc01/c1/",
                "Evaluation RNCP41481 BC01 E1 /rncp41481/bc01/e1/",
            ],
            found.Where(document => document.Kind < SearchKind.Entry).Select(document => $"{document.Kind} {string.Join(' ', document.Codes)} {document.To}"));
        Assert.Equal(["Préparer", "Découper le scénario.", "Dossier"], found.Where(document => document.Codes.Count > 1).Select(document => document.Title));
    }

    [Fact]
    public void A_block_of_an_external_certification_is_found_on_the_page_of_the_certification()
    {
        var found = All(Given.Catalogue([], [Given.External("RNCP39377", "Assistant réalisateur", ("BC01", "Analyser"))]));

        Assert.Equal(["/rncp39377/"], found.Where(document => document.Kind == SearchKind.Certification).Select(document => document.To.ToString()));
        Assert.Equal(["/rncp39377/#blocs"], found.Where(document => document.Kind == SearchKind.Block).Select(document => document.To.ToString()));
    }

    [Fact]
    public void An_entry_of_an_index_says_how_many_certifications_stand_under_it()
    {
        var nsf = new Classification { Nsf = [new Classified<NsfCode>(Given.Code<NsfCode>("323"), Given.At("Image et son"))] };

        var found = All(Given.Catalogue(
            Given.Certification("RNCP41481") with { Classification = nsf }, Given.Certification("RNCP34708") with { Classification = nsf }));

        var entries = found.Where(document => document.Kind == SearchKind.Entry).ToList();
        Assert.Equal(["Niveau 5, équivalent bac + 2", "Image et son"], entries.ConvertAll(entry => entry.Title));
        Assert.Equal(["2 certifications", "NSF 323 · 2 certifications"], entries.ConvertAll(entry => entry.Detail));
        Assert.Equal([[], ["323"]], entries.ConvertAll(entry => entry.Codes.ToArray()));
    }

    [Fact]
    public void A_term_is_found_by_its_acronym_at_its_place_in_the_glossary()
    {
        var term = new GlossaryTerm(Given.At("Validation des acquis"), Given.At("VAE"), Given.At("Une voie d’accès."), null, null);

        var found = Assert.Single(All(Given.Catalogue([], [], glossary: [term])), document => document.Kind == SearchKind.Term);

        Assert.Equal(("Validation des acquis", "/glossaire/#vae", "Une voie d’accès."), (found.Title, found.To.ToString(), found.Detail));
        Assert.Equal(["VAE"], found.Aliases);
    }

    [Fact]
    public void Every_document_leads_to_a_place_of_the_site()
    {
        var certification = Given.Certification("RNCP41481", blocks: Given.Block("BC01", "Préparer", ["Lire."], Given.Evaluation("E1", "Dossier", ["C1"]))) with
        {
            Certifiers = [Given.Certifier("École du Plateau")],
            Equivalences = [Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01")],
        };
        var catalogue = Given.Catalogue(
            [certification],
            [Given.External("RNCP39377", "Assistant réalisateur", ("BC01", "Analyser"))],
            glossary: [new GlossaryTerm(Given.At("Bloc"), null, Given.At("Une partie."), null, null)],
            pages: [new FreePage("guide", Given.At("Guide"), null, null, new MarkdownText("Texte.", SourceSpan.StartOf("guide.md")))]);
        var site = RenderedSite.Of(catalogue);

        Assert.All(All(catalogue), document =>
        {
            var page = site.Page(document.To.Path);
            Assert.True(document.To.Fragment is null || page.GetElementById(document.To.Fragment) is not null, document.To.ToString());
        });
    }

    private static ValueList<SearchDocument> All(Catalogue catalogue) =>
        SearchDocuments.All(new PageSource(catalogue, Theme.Words(Language.French), Given.Today));
}
