using System.Globalization;
using Passerelle.Model;
using Passerelle.Reading.Link;

namespace Passerelle.Reading.Tests.Link;

public class NearTwinsTests
{
    private const string Sentence = "Accueillir un client et cerner son besoin.";

    private static readonly SiteText Two = SmallSite.Empty.WithCertification("RNCP10001").WithCertification("RNCP10002");

    [Theory]
    [InlineData(Sentence, Sentence)]
    [InlineData(Sentence, "ACCUEILLIR LE CLIENT, CERNER LE BESOIN")]
    [InlineData("Établir un état précis des dépenses.", "etablir l’etat precis de la depense ou les depenses")]
    [InlineData("Gérer son équipe.", "Équipe : gérer")]
    public void Wordings_of_nearly_the_same_words_are_twins_of_each_other(string one, string other) => Assert.Equal(
        ["RNCP10001BC01 C1 = RNCP10002BC01 C1", "RNCP10002BC01 C1 = RNCP10001BC01 C1"],
        Twins(Pair(one, other)));

    [Theory]
    [InlineData(Sentence, "Compter la caisse du soir.")]
    [InlineData("Accueillir un client.", "Accueillir une cliente.")]
    [InlineData("de la", "de la")]
    public void Wordings_of_other_words_or_of_none_are_no_twins(string one, string other) => Assert.Empty(Twins(Pair(one, other)));

    [Fact]
    public void Equal_words_are_wholly_similar_and_others_by_their_share()
    {
        Assert.All(Among(Pair(Sentence, "accueillir client cerner besoin")), twin => Assert.Equal(1, twin.Similarity));
        Assert.All(Among(Pair(Sentence, "Accueillir un client fidèle et cerner son besoin.")), twin => Assert.Equal(0.8, twin.Similarity));
    }

    [Fact]
    public void Competencies_of_one_block_are_no_twins() =>
        Assert.Empty(Twins(Two.WithBlock("RNCP10001", "BC01", Sentence, Sentence, "Accueillir un client fidèle et cerner son besoin.")));

    [Fact]
    public void Competencies_of_two_blocks_of_one_certification_are_twins() => Assert.Equal(
        ["RNCP10001BC01 C1 = RNCP10001BC02 C1", "RNCP10001BC02 C1 = RNCP10001BC01 C1"],
        Twins(Two.WithBlock("RNCP10001", "BC01", Sentence).WithBlock("RNCP10001", "BC02", Sentence)));

    [Fact]
    public void The_nearest_twin_comes_first()
    {
        var site = Two
            .WithBlock("RNCP10001", "BC01", Sentence)
            .WithBlock("RNCP10002", "BC01", "Accueillir un client fidèle et cerner son besoin.", Sentence);

        var catalogue = site.Read().Catalogue!;

        var twins = catalogue.TwinsOf(Among(site).First(twin => $"{twin.Of}" == "RNCP10001BC01 C1").Of);
        Assert.Equal(["RNCP10002BC01 C2", "RNCP10002BC01 C1"], twins.Select(twin => $"{twin.With}"));
    }

    [Fact]
    public void The_order_of_the_certifications_does_not_count()
    {
        var certifications = Certifications(Many(6));

        Assert.Equal(NearTwins.Among(certifications), NearTwins.Among(certifications.AsEnumerable().Reverse()));
    }

    [Fact]
    public void Of_many_equal_wordings_each_competency_keeps_the_first_twelve()
    {
        var twins = Among(Many(40)).ToLookup(twin => $"{twin.Of}", twin => $"{twin.With}");

        Assert.Equal(40, twins.Count);
        Assert.All(twins, each => Assert.Equal(NearTwins.MostTwins, each.Count()));
        Assert.Equal(Enumerable.Range(2, 12).Select(number => $"RNCP10001BC{number:00} C1"), twins["RNCP10001BC01 C1"]);
        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"RNCP10001BC{number:00} C1"), twins["RNCP10001BC40 C1"]);
    }

    private static SiteText Pair(string one, string other) => Two.WithBlock("RNCP10001", "BC01", one).WithBlock("RNCP10002", "BC01", other);

    /// <summary>Blocks of one equal wording each.</summary>
    private static SiteText Many(int blocks) => Enumerable.Range(1, blocks)
        .Aggregate(Two, (site, number) => site.WithBlock("RNCP10001", "BC" + number.ToString("00", CultureInfo.InvariantCulture), Sentence));

    private static IEnumerable<string> Twins(SiteText site) => Among(site).Select(twin => $"{twin.Of} = {twin.With}").Order(StringComparer.Ordinal);

    private static IEnumerable<Twin> Among(SiteText site) => NearTwins.Among(Certifications(site));

    private static ValueList<Certification> Certifications(SiteText site)
    {
        var result = site.Read();
        Assert.Empty(result.Diagnostics);
        return result.Catalogue!.Certifications;
    }
}
