namespace Passerelle.Model.Tests;

public class SuccessionTests
{
    [Fact]
    public void A_succession_is_known_from_whichever_side_it_is_told()
    {
        var lineages = Of(
            [Certification("RNCP30", replaces: ["RNCP20"]), Certification("RNCP40", replacedBy: ["RNCP50"])],
            [External("RNCP60", "RNCP70")]);

        Assert.Equal(["RNCP20 RNCP30", "RNCP40 RNCP50", "RNCP60 RNCP70"], Pairs(lineages));
    }

    [Fact]
    public void One_that_is_told_from_both_sides_counts_once()
    {
        var lineages = Of([Certification("RNCP30", replaces: ["RNCP20"])], [External("RNCP20", "RNCP30")]);

        Assert.Equal(["RNCP20 RNCP30"], Pairs(lineages));
        Assert.Equal([Number("RNCP20")], lineages.Before(Number("RNCP30")));
        Assert.Equal([Number("RNCP30")], lineages.After(Number("RNCP20")));
    }

    [Fact]
    public void A_certification_without_versions_tells_nothing()
    {
        var lineages = Of([Certification("RNCP30", replaces: ["RNCP20"]), Certification("RNCP40")], []);

        Assert.True(lineages.HasOthers(Number("RNCP20")));
        Assert.True(lineages.HasOthers(Number("RNCP30")));
        Assert.False(lineages.HasOthers(Number("RNCP40")));
    }

    [Theory]
    [InlineData("RNCP10", "RNCP30", true)]
    [InlineData("RNCP20", "RNCP30", true)]
    [InlineData("RNCP30", "RNCP10", false)]
    [InlineData("RNCP30", "RNCP30", false)]
    public void An_earlier_version_may_lie_several_versions_back(string one, string other, bool isEarlier) => Assert.Equal(
        isEarlier,
        Of([Certification("RNCP20", replaces: ["RNCP10"]), Certification("RNCP30", replaces: ["RNCP20"])], []).IsEarlier(Number(one), Number(other)));

    [Fact]
    public void Versions_that_go_round_in_a_circle_are_walked_once()
    {
        var lineages = Of([Certification("RNCP20", replaces: ["RNCP30"]), Certification("RNCP30", replaces: ["RNCP20"])], []);

        Assert.True(lineages.IsEarlier(Number("RNCP20"), Number("RNCP30")));
        Assert.False(lineages.IsEarlier(Number("RNCP40"), Number("RNCP30")));
    }

    private static IEnumerable<string> Pairs(Lineages lineages) => lineages.All.Select(succession => $"{succession.Earlier} {succession.Later}");

    private static Lineages Of(ValueList<Certification> certifications, ValueList<ExternalCertification> externals) => new(certifications, externals);

    private static Certification Certification(string number, string[]? replaces = null, string[]? replacedBy = null) => Sample.Certification(number) with
    {
        Replaces = (replaces ?? []).Select(Sample.Code<CertificationNumber>).ToValueList(),
        ReplacedBy = (replacedBy ?? []).Select(Sample.Code<CertificationNumber>).ToValueList(),
    };

    private static ExternalCertification External(string number, string replacedBy) => new()
    {
        Number = Sample.Code<CertificationNumber>(number),
        Title = Sample.At("Une autre"),
        ReplacedBy = [Sample.Code<CertificationNumber>(replacedBy)],
    };

    private static CertificationNumber Number(string text) => CertificationNumber.Parse(text);
}
