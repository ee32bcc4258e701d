namespace Passerelle.Model.Tests;

public class CertifyingBodiesTests
{
    [Fact]
    public void Lines_of_one_company_are_one_body()
    {
        var bodies = Bodies(Line("GROUPE ESRA", "32876848600024"), Line("ESRA BRETAGNE", "42291715300013"), Line("Groupe Esra Paris", "32876848600032"));

        Assert.Equal(["esra-bretagne", "groupe-esra"], bodies.All.Select(body => body.Slug));
        Assert.Equal(2, bodies.All[1].Lines.Count);
    }

    [Fact]
    public void Lines_of_one_name_are_one_body_whatever_their_capitals_and_accents() =>
        Assert.Single(Bodies(Line("Ecole supérieure"), Line("ÉCOLE SUPÉRIEURE", "32876848600024")).All);

    [Fact]
    public void An_acronym_counts_only_with_the_same_site()
    {
        var same = Bodies(Line("CENTRE EUROPEEN (CEFPF)", "39179458300065", "https://cefpf.com"), Line("Centre de formation (CEFPF)", site: "http://www.cefpf.com"));
        var other = Bodies(Line("Centre européen (CEFPF)", site: "https://cefpf.com"), Line("Club des fans (CEFPF)", site: "https://club.example"));

        Assert.Equal("cefpf", Assert.Single(same.All).Slug);
        Assert.Equal(["cefpf", "cefpf-2"], other.All.Select(body => body.Slug));
    }

    [Fact]
    public void Two_companies_of_one_name_are_two_bodies() =>
        Assert.Equal(["afpa", "afpa-2"], Bodies(Line("AFPA", "32876848600024"), Line("AFPA", "42291715300013")).All.Select(body => body.Slug));

    [Fact]
    public void A_line_leads_to_its_body()
    {
        var line = Line("GROUPE ESRA", "32876848600024");

        Assert.Equal("groupe-esra", Bodies(line).Of(line).Slug);
    }

    [Fact]
    public void Certifications_share_a_body_by_any_of_their_lines()
    {
        var one = Sample.Certification("RNCP41242") with { Certifiers = [Line("GROUPE ESRA", "32876848600024"), Line("AFPA")] };
        var other = Sample.Certification("RNCP41243") with { Certifiers = [Line("Groupe Esra Paris", "32876848600032")] };
        var third = Sample.Certification("RNCP41244") with { Certifiers = [Line("ESRA BRETAGNE", "42291715300013")] };
        var bodies = new CertifyingBodies([one, other, third]);

        Assert.True(bodies.Share(one, other));
        Assert.False(bodies.Share(one, third));
    }

    private static CertifyingBodies Bodies(params Certifier[] lines) =>
        new([Sample.Certification("RNCP41242") with { Certifiers = lines.ToValueList() }]);

    private static Certifier Line(string name, string? siret = null, string? site = null) => new()
    {
        Name = Sample.At(name),
        Siret = siret is null ? null : Sample.Code<Siret>(siret),
        Site = site is not null && WebAddress.TryParse(site, out var address) ? Sample.At(address) : null,
    };
}
