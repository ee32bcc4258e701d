using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class JobsPageTests
{
    [Fact]
    public void Jobs_stand_in_alphabetical_order_under_their_letters_with_the_certifications_that_open_them()
    {
        var one = Given.Certification("RNCP41481") with { Jobs = new Jobs { Immediate = Given.Texts("Monteur", "Éclairagiste") } };
        var other = Given.Certification("RNCP34708") with { Jobs = new Jobs { Immediate = Given.Texts("Monteur"), WithExperience = Given.Texts("Étalonneur", "Scripte") } };

        var site = RenderedSite.Of(Given.Catalogue(one, other));

        Assert.Equal(["E", "M", "S"], site.AllWords("/metiers/", ".letters a"));
        Assert.Equal(["Éclairagiste RNCP41481", "Étalonneur Après quelques années RNCP34708"], site.AllWords("/metiers/", "#l-e .job"));
        Assert.Equal(["Monteur RNCP34708 RNCP41481"], site.AllWords("/metiers/", "#l-m .job"));
    }

    [Fact]
    public void Job_cards_lead_to_their_pages()
    {
        var certification = Given.Certification("RNCP41481") with
        {
            Classification = new Classification { Rome = [new Classified<RomeCode>(Given.Code<RomeCode>("L1304"), null)] },
        };

        var site = RenderedSite.Of(Given.Catalogue([certification], [], new Nomenclatures { Rome = Given.Labels(("L1304", "Réalisation")) }));

        Assert.Equal("../rome/l1304/", site.Page("/metiers/").QuerySelector("#rome h3 a")!.GetAttribute("href"));
        Assert.Equal("Réalisation", site.Words("/metiers/", "#rome h3"));
    }

    [Fact]
    public void Without_any_job_it_is_said_so() =>
        Assert.Equal("Les fiches ne citent aucun emploi.", RenderedSite.Of(Given.Catalogue()).Words("/metiers/", ".nothing"));
}
