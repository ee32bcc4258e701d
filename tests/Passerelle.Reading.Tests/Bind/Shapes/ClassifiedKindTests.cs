using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Tests.Bind.Shapes;

public class ClassifiedKindTests
{
    private static readonly ClassifiedKind<NsfCode> Nsf = new();

    [Fact]
    public void A_code_alone_has_no_label()
    {
        var read = Nsf.Value("323n");

        Assert.Equal("323n", read.Code.Value.Value);
        Assert.Null(read.Label);
    }

    [Fact]
    public void A_mapping_gives_the_code_and_its_label()
    {
        var read = Nsf.Value("{code: 323n, libelle: Conception}");

        Assert.Equal("323n", read.Code.Value.Value);
        Assert.Equal("Conception", read.Label?.Value);
    }

    [Fact]
    public void Both_may_stand_in_one_list() =>
        Assert.Equal(["310", "323n"], new ListKind<Classified<NsfCode>>(Nsf, mayBeEmpty: true)
            .Value("- 310\n- code: 323n\n  libelle: Conception\n").Select(each => each.Code.Value.Value));

    [Theory]
    [InlineData("{code: 323n}", "PAS302 1:2")]
    [InlineData("{libelle: Conception}", "PAS302 1:2")]
    [InlineData("{code: 323n, libelle: ''}", "PAS310 1:23")]
    [InlineData("{code: image, libelle: Conception}", "PAS305 1:8")]
    [InlineData("[323n]", "PAS303 1:1")]
    [InlineData("image", "PAS305 1:1")]
    public void Half_a_mapping_a_list_and_other_words_are_faults(string text, string fault) => Assert.Equal([fault], Nsf.Faults(text));
}
