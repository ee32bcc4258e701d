using System.Text;
using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.Sources;
using Passerelle.Import.Tests.OpenData.Csv;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Sources;

public sealed class FicheSourcesTests : IDisposable
{
    /// <summary>The headings that every page has, around an invented fiche.</summary>
    private const string Page = """
        Intitulé
        Luthier d’art
        Active
        N° de fiche
        RNCP90001
        Nomenclature du niveau de qualification : Niveau 5
        Code(s) NSF
        134 : Métiers d’art
        Date d’échéance de l’enregistrement : 28-01-2026

        Certificateur(s)
        Nom légal
        ECOLE DES CORDES

        Résumé de la certification
        Objectifs et contexte de la certification :
        Former des luthiers.
        Activités visées :
        Tailler une table.
        Compétences attestées :
        Choisir un bois.
        Modalités d’évaluation :
        Mise en situation.
        Blocs de compétences
        RNCP90001BC01 - Tailler
        Voie d’accès à la certification
        Par expérience
        X

        """;

    private readonly TemporaryFolder disk = new();

    public void Dispose() => disk.Dispose();

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<FICHES><VERSION_FLUX>4.1</VERSION_FLUX></FICHES>")]
    [InlineData("<FICHE><NUMERO_FICHE>RNCP90001</NUMERO_FICHE></FICHE>")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?>\n<!-- export -->\n<FICHES>\n")]
    public void An_xml_feed_is_known_by_its_root(string xml)
    {
        Assert.Equal(SourceKinds.Feed, FicheSources.Open(disk.With("page.html", xml)).Kind);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html lang=\"fr\"><head><title>Luthier</title></head><body class=\"fcpt-certification\"><p>Certificateur(s)</p><p>Activités visées</p><p>Compétences attestées</p></body></html>")]
    [InlineData("<!-- saved from url -->\r\n<HTML><BODY class=\"fcpt-certification\"><p>Certificateur(s)<p>Activités visées<p>Compétences attestées</BODY>")]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body class=\"fcpt-certification\"><p>Certificateur(s)</p><p>Activités visées</p><p>Compétences attestées</p></body></html>")]
    public void A_saved_page_is_known_by_its_tags(string html)
    {
        Assert.Equal(SourceKinds.PageHtml, FicheSources.Open(disk.With("flux.xml", html)).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void The_text_of_a_page_is_known_by_its_headings(string mark)
    {
        var opened = Assert.IsType<OpenedFiches>(FicheSources.Open(disk.With("notes", mark + Page)));

        Assert.Equal(SourceKinds.PageText, opened.Kind);
        Assert.Equal(disk["notes"].Replace('\\', '/'), opened.Fiches.Name);
    }

    [Fact]
    public void A_page_in_utf16_is_read_by_its_mark()
    {
        var path = disk.With("page.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Page)]);

        Assert.Equal(SourceKinds.PageText, FicheSources.Open(path).Kind);
    }

    [Fact]
    public void A_folder_is_a_bundle_by_the_headers_of_its_files()
    {
        disk.With("lisez-moi.txt", "Rien à lire ici.");
        disk.With("standard.csv", $"{MemoryBundle.StandardHeader}\r\n{MemoryBundle.Luthier}\r\n");
        disk.With("export_fiches_CSV_Blocs_De_Compe\u0301tences_2026-01-31.csv", "\uFEFF\"Numero_Fiche\";\"Bloc_Competences_Code\";\"Bloc_Competences_Libelle\"\r\n\"RNCP90001\";\"RNCP90001BC01\";\"Tailler\"\r\n");

        var opened = Assert.IsType<OpenedFiches>(FicheSources.Open(disk.Path + "/"));

        Assert.Equal(SourceKinds.Bundle, opened.Kind);
        var block = Assert.Single(opened.Fiches.Fiches(FicheSelection.Everything, _ => { }, progress: null)).Certification.Blocks[0];
        Assert.Equal("Tailler", block.Title.Value);
        Assert.EndsWith("/export_fiches_CSV_Blocs_De_Compétences_2026-01-31.csv", block.Title.Place.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nomenclature_is_known_by_its_columns()
    {
        var opened = Assert.IsType<OpenedNomenclature>(FicheSources.Open(disk.With("rome", "code_rome;libelle\nB1501;Facture\n")));

        Assert.Equal(("nomenclature", "rome"), (opened.Kind.In(Language.French), opened.Nomenclature.Kind));
    }

    [Fact]
    public void Kinds_have_a_name_in_both_languages()
    {
        Assert.Equal(("page publiée, texte", "published page, text"), (SourceKinds.PageText.In(Language.French), SourceKinds.PageText.In(Language.English)));
        Assert.Equal(("flux XML, dans son ZIP", "XML feed, in its ZIP"), (SourceKinds.FeedInZip.In(Language.French), SourceKinds.FeedInZip.In(Language.English)));
    }

    [Fact]
    public void A_path_to_nothing_is_refused()
    {
        Assert.Equal($"The source '{disk["rien.xml"]}' does not exist.", Refusal(disk["rien.xml"]).Message(Language.English));
    }

    [Fact]
    public void What_nobody_knows_is_refused_with_its_first_words()
    {
        var refusal = Refusal(disk.With("lettre.txt", "Madame,\r\n\tMonsieur, voici une lettre qui n’a rien d’une fiche officielle et qui continue encore."));

        Assert.Equal(SourceFaults.NotRecognised, refusal.Kind);
        Assert.Equal(["Madame, Monsieur, voici une lettre qui n’a rien d’une fiche …"], refusal.Arguments);
    }

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("{\"fiches\": []}")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<FICHES")]
    [InlineData("<!DOCTYPE html><html><body><p>code;libelle<p>Une recette</body></html>")]
    public void Tables_json_and_other_xml_are_not_recognised(string text)
    {
        Assert.Equal(SourceFaults.NotRecognised, Refusal(disk.With("x", text)).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void An_empty_file_is_refused(string text)
    {
        Assert.Equal(SourceFaults.Empty, Refusal(disk.With("x", text)).Kind);
    }

    [Fact]
    public void A_pdf_is_asked_for_as_text()
    {
        Assert.Equal("copy all of its text into a file, and give that file.", Refusal(disk.With("fiche.txt", "%PDF-1.7\n...")).Hint(Language.English));
    }

    [Fact]
    public void One_table_of_a_bundle_is_refused_by_its_name()
    {
        var refusal = Refusal(disk.With("x.csv", "\"Numero_Fiche\";\"Si_Jury\"\r\n"));

        Assert.Equal((SourceFaults.LoneTable, "VoixdAccès"), (refusal.Kind, refusal.Arguments[0]));
    }

    [Fact]
    public void A_folder_of_pages_is_refused()
    {
        disk.With("page.txt", Page);

        Assert.Equal(SourceFaults.FolderWithoutBundle, Refusal(disk.Path).Kind);
    }

    [Fact]
    public void A_bundle_without_the_list_of_fiches_is_refused()
    {
        disk.With("x.csv", "\"Numero_Fiche\";\"Si_Jury\"\r\n");

        Assert.Equal(SourceFaults.BundleWithoutStandard, Refusal(disk.Path).Kind);
    }

    [Fact]
    public void A_page_in_another_encoding_is_refused_with_a_way_to_convert_it()
    {
        var refusal = Refusal(disk.With("page.txt", Encoding.Latin1.GetBytes(Page.Replace('’', '\''))));

        Assert.Equal(SourceFaults.NotUtf8, refusal.Kind);
        Assert.Equal("save it again as UTF-8, or convert it: iconv -f ISO-8859-1 -t UTF-8 file > new.", refusal.Hint(Language.English));
    }

    [Fact]
    public void An_image_is_not_taken_for_a_text_in_another_encoding()
    {
        byte[] image = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0xE9, 0xE9, 0x92, 0xC3, 0x41, 0x42, 0x43];

        Assert.Equal(SourceFaults.NotRecognised, Refusal(disk.With("logo.txt", image)).Kind);
    }

    [Fact]
    public void Utf16_without_its_mark_is_named()
    {
        Assert.Equal(["UTF-16"], Refusal(disk.With("page.txt", Encoding.Unicode.GetBytes(Page))).Arguments);
    }

    [Fact]
    public void A_page_beyond_the_limit_is_refused()
    {
        var refusal = Refusal(disk.With("page.txt", Page + new string('a', 4 * 1024 * 1024)));

        Assert.Equal("The file has more than 4 MiB.", refusal.Message(Language.English));
    }

    [Fact]
    public void A_letter_that_the_head_cuts_in_two_is_no_fault()
    {
        var half = (64 * 1024) - 1 - Encoding.UTF8.GetByteCount(Page);

        Assert.Equal(SourceKinds.PageText, FicheSources.Open(disk.With("page.txt", Page + new string('a', half) + "éé")).Kind);
    }

    [Fact]
    public void The_path_may_be_a_link_but_links_in_a_folder_must_stay_in_it()
    {
        disk.With("lot/standard.csv", $"{MemoryBundle.StandardHeader}\r\n{MemoryBundle.Luthier}\r\n");
        Directory.CreateSymbolicLink(disk["lien"], disk["lot"]);
        Assert.Equal(SourceKinds.Bundle, FicheSources.Open(disk["lien"]).Kind);

        File.CreateSymbolicLink(disk["lot/voisin.csv"], disk.With("secret.csv", "\"Numero_Fiche\";\"Si_Jury\"\r\n"));

        var refusal = Refusal(disk["lien"]);
        Assert.Equal((SourceFaults.LinkRefused, "voisin.csv"), (refusal.Kind, refusal.Arguments[0]));
    }

    [Fact]
    public void A_link_within_the_folder_is_followed()
    {
        disk.With("lot/table.csv", $"{MemoryBundle.StandardHeader}\r\n{MemoryBundle.Luthier}\r\n");
        File.CreateSymbolicLink(disk["lot/copie.csv"], disk["lot/table.csv"]);

        Assert.Equal(CsvFaults.TableTwice, Refusal(disk["lot"]).Kind);
    }

    [SharedTheory]
    [InlineData("nsf_groupes.csv", "nsf", null, 93)]
    [InlineData("nsf_observes.csv", "nsf", null, 32)]
    [InlineData("formacode_observes.csv", "formacodes", null, 59)]
    [InlineData("rome_v346.csv", "rome", null, 532)]
    [InlineData("unix_referentiel_code_rome_v460_utf8.csv", "rome", "ROME 4", 1584)]
    public void The_official_nomenclatures_are_read_whole(string file, string kind, string? version, int count)
    {
        var opened = Assert.IsType<OpenedNomenclature>(FicheSources.Open(Shared.At("samples", "nomenclatures", file)));

        Assert.Equal((kind, version, count), (opened.Nomenclature.Kind, opened.Nomenclature.Version, opened.Nomenclature.Labels.Count));
        Assert.Empty(opened.Faults);
    }

    [SharedFact]
    public void The_real_fiches_are_recognised()
    {
        Assert.All(Directory.GetFiles(Shared.At("samples", "xml")), file => Assert.Equal(SourceKinds.Feed, FicheSources.Open(file).Kind));
        Assert.Equal(SourceKinds.Bundle, FicheSources.Open(Shared.At("samples", "csv")).Kind);
        Assert.All(Directory.GetFiles(Shared.At("samples", "csv")), file => Assert.Equal(SourceFaults.LoneTable, Refusal(file).Kind));
    }

    private static Diagnostic Refusal(string path) => Assert.Throws<ImportException>(() => FicheSources.Open(path)).Diagnostic;
}
