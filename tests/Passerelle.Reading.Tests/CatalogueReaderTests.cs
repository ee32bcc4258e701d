using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Tests;

public class CatalogueReaderTests
{
    [Fact]
    public void The_minimal_site_is_read_without_a_fault()
    {
        var result = CatalogueReader.Read(InputFolder.At(RepositoryFiles.MinimalSite));

        Assert.Equal("", string.Concat(result.Diagnostics.Select(fault => DiagnosticText.Format(fault, result.Sources, Language.English))));
        var catalogue = result.Catalogue!;
        var certification = Assert.Single(catalogue.Certifications);
        Assert.Equal("Conseiller de vente", certification.Title.Value);
        Assert.Equal(["BC01"], certification.Blocks.Select(block => block.Code.Value.Value));
        Assert.Equal(TimeSpan.FromMinutes(45), certification.Blocks[0].Evaluations[0].Duration!.Value.Value);
        Assert.Equal("Une formation **courte**, au contact des clients.\n", certification.Presentation!.Source);
        Assert.Equal("Commerce, vente", catalogue.Nomenclatures.Nsf["312"].Value);
        Assert.Equal("Vendeur", Assert.Single(catalogue.Externals).Title.Value);
        Assert.Equal("guide", Assert.Single(catalogue.Pages).Slug);
        Assert.Single(catalogue.Glossary);
    }

    [Fact]
    public void Every_value_keeps_its_place()
    {
        var result = CatalogueReader.Read(InputFolder.At(RepositoryFiles.MinimalSite));

        var title = result.Catalogue!.Certifications[0].Title;

        Assert.Equal(new SourceSpan("certifications/rncp10001/certification.yaml", 3, 11, 19), title.Place);
    }

    [Fact]
    public void Any_warning_leaves_the_catalogue_and_any_error_takes_it_away()
    {
        var site = SiteText.Minimal();

        Assert.NotNull(site.With("notes.txt", "à faire").Read().Catalogue);
        Assert.Null(site.With("pages/Guide.md", "sans en-tête").Read().Catalogue);
    }

    [Fact]
    public void Faults_come_by_file_line_and_column()
    {
        var faults = SiteText.Minimal()
            .With("site.yaml", "schema: 2\ncouleur: bleu\n")
            .With("externes/rncp10000.yaml", "numero: RNCP10000\nstatut: parti\n")
            .Read().Diagnostics;

        Assert.Equal(
            ["externes/rncp10000.yaml:1:1", "externes/rncp10000.yaml:2:9", "site.yaml:1:1", "site.yaml:1:1", "site.yaml:1:1", "site.yaml:1:9", "site.yaml:2:1"],
            faults.Select(fault => $"{fault.Place}"));
    }

    [Fact]
    public void Reading_twice_gives_the_same_faults()
    {
        var site = SiteText.Minimal().With("site.yaml", "a: b\nc: d\n").With("pages/x.md", "y");

        Assert.Equal(site.Read().Diagnostics, site.Read().Diagnostics);
    }
}
