using Passerelle.Model;
using Passerelle.Site.Pages.Comparisons;

namespace Passerelle.Site.Tests.Pages.Comparisons;

public class ComparisonPairsTests
{
    [Fact]
    public void Certifications_of_one_level_and_one_speciality_have_a_page_whatever_the_letter_of_the_function() => Assert.Equal(
        ["/comparer/rncp34708-rncp35677/"],
        Addresses(Certification("RNCP34708", 6, "323p"), Certification("RNCP35677", 6, "326", "323"), Certification("RNCP41242", 5, "323"), Certification("RNCP32017", 6, "310")));

    [Fact]
    public void Versions_have_a_page_whatever_their_level_and_speciality()
    {
        var newer = Certification("RNCP41481", 5, "310") with { Replaces = Given.Codes<CertificationNumber>("RNCP34719", "RNCP30000") };
        var older = Certification("RNCP34719", 6, "323") with { ReplacedBy = Given.Codes<CertificationNumber>("RNCP41481") };

        Assert.Equal(["/comparer/rncp34719-rncp41481/"], Addresses(newer, older));
        Assert.Equal("RNCP41481", $"{CertificationPair.Of(older, newer).NewerIn(Given.Catalogue(newer, older).Lineages)?.Number}");
    }

    [Fact]
    public void A_pair_in_two_specialities_has_one_page() => Assert.Single(
        Addresses(Certification("RNCP34708", 6, "323", "326"), Certification("RNCP35677", 6, "323n", "326m")));

    [Fact]
    public void A_certification_without_level_is_in_no_group() => Assert.Empty(
        Addresses(Certification("RS6232", 6, "323") with { Level = null }, Certification("RS6233", 6, "323") with { Level = null }));

    [Theory]
    [InlineData(ComparisonGroup.MostCertifications, 276)]
    [InlineData(ComparisonGroup.MostCertifications + 1, 0)]
    public void A_group_that_is_too_large_has_no_pages(int count, int pages) =>
        Assert.Equal(pages, Addresses([.. Enumerable.Range(10000, count).Select(number => Certification($"RNCP{number}", 6, "323"))]).Count());

    [Fact]
    public void The_pairs_of_a_certification_begin_with_its_versions()
    {
        var pairs = ComparisonPairs.Of(Given.Catalogue(
            Certification("RNCP10001", 6, "323"),
            Certification("RNCP10002", 6, "323") with { Replaces = Given.Codes<CertificationNumber>("RNCP10003") },
            Certification("RNCP10003", 5, "323")));

        Assert.Equal(
            ["/comparer/rncp10002-rncp10003/", "/comparer/rncp10001-rncp10002/"],
            pairs.With(CertificationNumber.Parse("RNCP10002")).Select(pair => pair.Address.Path));
    }

    private static IEnumerable<string> Addresses(params Certification[] certifications) =>
        ComparisonPairs.Of(Given.Catalogue(certifications)).All.Select(pair => pair.Address.Path);

    private static Certification Certification(string number, int level, params string[] nsf) => Given.Certification(number) with
    {
        Level = Given.At(level),
        Classification = new Classification { Nsf = nsf.Select(code => new Classified<NsfCode>(Given.Code<NsfCode>(code), null)).ToValueList() },
    };
}
