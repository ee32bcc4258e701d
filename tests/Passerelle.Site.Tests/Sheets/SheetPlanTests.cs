using System.Text.Json;
using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Sheets;
using Passerelle.Site.Templates;
using Passerelle.Site.Tests.Pages.Audits;
using Passerelle.Site.Tests.Sheets.Contents;

namespace Passerelle.Site.Tests.Sheets;

public class SheetPlanTests
{
    private static readonly Certification Certification = Given.Certification(
        "RNCP41481", "Assistant", Given.Block("BC01", "Préparer", ["Lire un plan."]), Given.Block("BC02", "Tourner", ["Tenir un plan."]));

    private static readonly PageSource Source = new(Given.Catalogue(Certification), Theme.Find("default", [RenderedSite.ThemeFolder]).Words(Language.French), Given.Today);

    [Fact]
    public void Each_block_and_each_certification_has_its_documents() => Assert.Equal(
        [
            "/rncp41481/bc01/rncp41481bc01.pdf",
            "/rncp41481/bc02/rncp41481bc02.pdf",
            "/rncp41481/referentiel-rncp41481.pdf",
            "/rncp41481/rncp41481.pdf",
        ],
        SheetPlan.All(Source).OfType<TypesetSheet>().Select(sheet => sheet.Address.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_edited_further_is_a_document_or_a_table() => Assert.Equal(
        [
            "/rncp41481/bc01/rncp41481bc01.docx",
            "/rncp41481/bc02/rncp41481bc02.docx",
            "/rncp41481/competences-rncp41481.csv",
            "/rncp41481/competences-rncp41481.xlsx",
            "/rncp41481/referentiel-rncp41481.docx",
        ],
        SheetPlan.All(Source).OfType<WrittenSheet>().Select(sheet => sheet.Address.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void One_archive_holds_everything_else_of_its_certification()
    {
        var archive = Assert.Single(SheetPlan.All(Source).OfType<SheetArchive>());

        Assert.Equal("/rncp41481/rncp41481.zip", archive.Address.Path);
        Assert.Equal(SheetPlan.All(Source).Where(sheet => sheet is not SheetArchive).Select(sheet => sheet.Name), archive.Contents.Select(sheet => sheet.Name));
    }

    [Fact]
    public void Pages_lead_to_what_is_planned_and_to_all_of_it()
    {
        var ofPages = SheetPlan.Of(Certification, Source).Concat(Certification.Blocks.SelectMany(block => SheetPlan.Of(Certification, block, Source)));

        Assert.Equal(SheetPlan.All(Source).Select(sheet => sheet.Address), ofPages.Select(sheet => sheet.Address));
    }

    [Fact]
    public void A_certification_has_a_picture_for_links_where_the_site_has_an_address()
    {
        var site = GivenSource.At("https://ecole.example", Certification);

        var picture = Assert.IsType<TypesetSheet>(Assert.Single(SheetPlan.Pictures(site)));
        Assert.Equal(("/rncp41481/rncp41481.png", "png"), (picture.Address.Path, picture.Format));
        Assert.Contains("2 blocs de compétences", picture.Compose().Json, StringComparison.Ordinal);
        Assert.Contains(picture.Address, SheetPlan.All(site).Select(sheet => sheet.Address));
        Assert.Empty(SheetPlan.Pictures(Source));
    }

    [Fact]
    public void A_site_without_sheets_has_none()
    {
        var without = Source with { WithSheets = false, Audit = GivenAudit.Report() };

        Assert.Empty(SheetPlan.All(without));
        Assert.Empty(SheetPlan.OfAudit(without));
        Assert.Single(SheetPlan.OfAudit(without with { WithSheets = true }));
    }

    [Fact]
    public void No_two_files_have_one_address() => Assert.Distinct(SheetPlan.All(Source).Select(sheet => sheet.Address.Path));

    [Fact]
    public void Each_document_has_its_words_and_the_day_of_the_site()
    {
        foreach (var sheet in SheetPlan.All(Source).OfType<TypesetSheet>())
        {
            using var words = JsonDocument.Parse(sheet.Compose().Json);
            Assert.Equal("RNCP41481", words.RootElement.GetProperty("head").GetProperty("certificationNumber").GetString());
            Assert.Equal(Given.Today, sheet.Day);
        }
    }

    [Fact]
    public void The_theme_has_each_template()
    {
        var theme = Theme.Find("default", [RenderedSite.ThemeFolder]);

        Assert.All(SheetPlan.All(Source).OfType<TypesetSheet>(), sheet => Assert.Contains(sheet.Template, theme.Files.Keys));
    }

    [Fact]
    public void The_public_address_of_the_command_line_stands_on_the_sheet()
    {
        Assert.True(WebAddress.TryParse("https://preview.example", out var address));
        var sheet = SheetPlan.All(Source, address).OfType<TypesetSheet>().First(sheet => sheet.Kind == SheetKind.Block);

        using var words = JsonDocument.Parse(sheet.Compose().Json);

        Assert.Equal("https://preview.example/rncp41481/bc01/", words.RootElement.GetProperty("head").GetProperty("address").GetString());
    }
}
