namespace Passerelle.Model.Tests;

public class LineagesTests
{
    private static readonly Lineages Four = new(
        [Replacing("RNCP40000", "RNCP30000"), Replacing("RNCP30000"), Replacing("RNCP50000", "RNCP40000")],
        [new() { Number = Sample.Code<CertificationNumber>("RNCP9000"), Title = Sample.At("Ancienne"), ReplacedBy = [Sample.Code<CertificationNumber>("RNCP30000")] }]);

    [Theory]
    [InlineData("RNCP9000")]
    [InlineData("RNCP40000")]
    [InlineData("RNCP50000")]
    public void A_lineage_reads_from_the_oldest_to_the_newest_from_wherever_one_looks(string number) =>
        Assert.Equal("RNCP9000 RNCP30000 RNCP40000 RNCP50000", Words(Four.Of(Number(number))));

    [Fact]
    public void A_certification_without_another_version_stands_alone()
    {
        Assert.Equal("RNCP12345", Words(Four.Of(Number("RNCP12345"))));
        Assert.Empty(Four.Before(Number("RNCP12345")));
        Assert.Empty(Four.After(Number("RNCP12345")));
    }

    [Fact]
    public void Two_that_were_merged_are_both_before_and_neither_is_a_version_of_the_other()
    {
        var merged = new Lineages([Replacing("RNCP30000", "RNCP20000", "RNCP10000")], []);

        Assert.Equal("RNCP10000 RNCP20000 RNCP30000", Words(merged.Of(Number("RNCP30000"))));
        Assert.Equal("RNCP10000 RNCP30000", Words(merged.Of(Number("RNCP10000"))));
    }

    [Fact]
    public void A_succession_that_both_sides_name_counts_once()
    {
        var lineages = new Lineages([Replacing("RNCP20000", "RNCP10000"), Replacing("RNCP10000") with { ReplacedBy = [Sample.Code<CertificationNumber>("RNCP20000")] }], []);

        Assert.Equal(Number("RNCP20000"), Assert.Single(lineages.After(Number("RNCP10000"))));
    }

    private static Certification Replacing(string number, params string[] older) =>
        Sample.Certification(number) with { Replaces = older.Select(Sample.Code<CertificationNumber>).ToValueList() };

    private static CertificationNumber Number(string text) => CertificationNumber.Parse(text);

    private static string Words(IEnumerable<CertificationNumber> numbers) => string.Join(' ', numbers);
}
