using System.Text;
using System.Xml.Linq;
using Passerelle.Model;

namespace Passerelle.Site.Tests.Feeds;

public class AtomFeedTests
{
    private const string Site = "https://ecole.example/rncp";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly Certification Image = Given.Certification("RNCP41481", "L'image : prise de vues") with
    {
        Registration = new Registration { Decision = Given.At(new DateOnly(2025, 10, 27)), Expiry = Given.At(new DateOnly(2030, 10, 27)) },
        AccessRoutes = [Route(RouteKind.Apprenticeship), Route(RouteKind.Experience)],
    };

    private static readonly Certification Son = Given.Certification("RNCP34708", "Son") with
    {
        Registration = new Registration { Expiry = Given.At(new DateOnly(2023, 6, 30)) },
        CertifierHistory = [new(Given.At("CENTRE"), null, Given.At(CertifierAction.Added), Given.At(new DateOnly(2022, 5, 3)))],
    };

    [Fact]
    public void The_newest_comes_first() => Assert.Equal(
        [
            "RNCP41481 : voies d’accès modifiées le 1er février 2026 : contrat d’apprentissage et validation des acquis de l’expérience (VAE)",
            "RNCP41481 : enregistrement décidé le 27 octobre 2025",
            "RNCP34708 : enregistrement terminé, inactive depuis le 1er juillet 2023",
            "RNCP34708 : certificateur ajouté le 3 mai 2022 : CENTRE",
        ],
        Entries(Feed(Image, Son)).Select(entry => Spaced(entry.Element(Atom + "title")!.Value)));

    [Fact]
    public void What_is_still_to_come_is_not_told() =>
        Assert.DoesNotContain("2030", Feed(Image).ToString(), StringComparison.Ordinal);

    [Fact]
    public void An_entry_leads_to_the_page_of_its_certification()
    {
        var entry = Entries(Feed(Image)).Last();

        Assert.Equal($"{Site}/rncp41481/", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("L’image : prise de vues", Spaced(entry.Element(Atom + "summary")!.Value));
        Assert.Equal("2025-10-27T00:00:00Z", entry.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void The_feed_says_what_it_is_and_when_it_last_changed()
    {
        var feed = Feed(Image, Son);

        Assert.Equal("2026-02-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("Les certifications : ce qui change", Spaced(feed.Element(Atom + "title")!.Value));
        Assert.Equal("École du Plateau", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal([$"{Site}/changements.atom", $"{Site}/"], feed.Elements(Atom + "link").Select(link => link.Attribute("href")!.Value));
    }

    [Fact]
    public void An_entry_keeps_its_name_when_others_come_before_it()
    {
        var before = Ids(Feed(Son));
        var after = Ids(Feed(Image, Son));

        Assert.Distinct(after);
        Assert.Equal(before, after.TakeLast(before.Count));
    }

    [Fact]
    public void A_line_that_the_fiche_repeats_is_told_once() =>
        Assert.Equal(Ids(Feed(Son)), Ids(Feed(Son with { CertifierHistory = [.. Son.CertifierHistory, .. Son.CertifierHistory] })));

    [Fact]
    public void Pages_name_the_feed() =>
        Assert.Equal("../changements.atom", Render(Site, Image).Page("/rncp41481/").QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"));

    [Fact]
    public void A_site_without_an_address_has_none() => AssertNone(Render(null, Image));

    [Fact]
    public void A_site_of_which_no_fiche_dates_anything_has_none() =>
        AssertNone(Render(Site, Image with { Registration = new Registration(), AccessRoutes = [] }));

    private static AccessRoute Route(RouteKind kind) => new(kind, Given.At(Answer.Yes), null, Given.At(new DateOnly(2026, 2, 1)));

    private static void AssertNone(RenderedSite site)
    {
        Assert.DoesNotContain(site.Built.Files, file => file.Path == "changements.atom");
        Assert.Null(site.Page("/rncp41481/").QuerySelector("link[type='application/atom+xml']"));
    }

    private static RenderedSite Render(string? address, params Certification[] certifications) => RenderedSite.Of(Given.Catalogue(certifications, [], address: address));

    private static XElement Feed(params Certification[] certifications) =>
        XDocument.Parse(Encoding.UTF8.GetString(Render(Site, certifications).Built.Files.Single(file => file.Path == "changements.atom").Bytes.Span)).Root!;

    private static IEnumerable<XElement> Entries(XElement feed) => feed.Elements(Atom + "entry");

    private static List<string> Ids(XElement feed) => Entries(feed).Select(entry => entry.Element(Atom + "id")!.Value).ToList();

    // Narrow no-break spaces, which nobody sees in a test.
    private static string Spaced(string text) => text.Replace('\u202F', ' ').Replace('\u00A0', ' ');
}
