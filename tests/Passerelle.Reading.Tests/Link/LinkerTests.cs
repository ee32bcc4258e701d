namespace Passerelle.Reading.Tests.Link;

public class LinkerTests
{
    private static readonly SiteText Site = SmallSite.Empty.WithCertification("RNCP10001");

    [Fact]
    public void Pages_come_by_their_order_then_by_title_and_those_without_order_last()
    {
        var site = Site
            .With("pages/a.md", "---\ntitre: Zoé\n---\n")
            .With("pages/b.md", "---\ntitre: Ana\n---\n")
            .With("pages/c.md", "---\ntitre: Fin\nordre: 2\n---\n")
            .With("pages/d.md", "---\ntitre: Début\nordre: 1\n---\n")
            .With("pages/e.md", "---\ntitre: Ana\n---\n");

        Assert.Equal(["d", "c", "b", "e", "a"], site.Read().Catalogue!.Pages.Select(page => page.Slug));
    }

    [Fact]
    public void Blocks_come_by_their_codes()
    {
        var site = Site.WithBlock("RNCP10001", "BC02", "Compter.").WithBlock("RNCP10001", "BC01", "Vendre.");

        Assert.Equal(["BC01", "BC02"], site.Read().Catalogue!.Certifications[0].Blocks.Select(block => block.Code.Value.Value));
    }

    [Fact]
    public void A_presentation_belongs_to_the_certification_of_its_folder()
    {
        var site = Site.WithCertification("RNCP10002").With("certifications/rncp10002/presentation.md", "Bonjour.\n");

        Assert.Equal([null, "Bonjour.\n"], site.Read().Catalogue!.Certifications.Select(each => each.Presentation?.Source));
    }

    [Fact]
    public void Faults_of_reading_and_of_linking_come_in_one_order() => Assert.Equal(
        ["PAS301 certifications/rncp10001/certification.yaml:4:1", "PAS411 certifications/rncp10001/certification.yaml:5:15"],
        SmallSite.Empty.WithCertification("RNCP10001", "ville: Lyon\nanterieures: [RNCP10009]\n").Faults());
}
