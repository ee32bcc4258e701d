using Passerelle.Model;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Tests.Write;

public class YamlCommentsTests
{
    [Fact]
    public void A_comment_on_the_first_key_of_an_item_is_the_items_when_it_is_read_again()
    {
        var comments = YamlComments.None.With("non_reconnu/1/origine", "à relire");
        var fiche = Fiche with { Unrecognised = [new(new("Pied", default), new("Texte", default))] };

        var written = YamlFiles.Certification(fiche, comments);

        Assert.Equal(written, YamlFiles.Certification(fiche, YamlComments.Of(written)));
        Assert.Equal(written, YamlFiles.Certification(fiche, YamlComments.Of(written).With("non_reconnu/1/origine", "à relire")));
    }

    [Fact]
    public void A_comment_stands_before_one_of_two_items_of_one_name()
    {
        var fiche = Fiche with { Promotions = [Promotion(12), Promotion(15)] };
        var comments = YamlComments.None.With("promotions/2020", "première ligne").With("promotions/2", "deuxième ligne");

        var written = YamlFiles.Certification(fiche, comments);

        Assert.Equal(2, written.Split('\n').Count(line => line.TrimStart().StartsWith("# ", StringComparison.Ordinal) && line.EndsWith(" ligne", StringComparison.Ordinal)));
        Assert.Equal(written, YamlFiles.Certification(fiche, YamlComments.Of(written)));
    }

    private static Certification Fiche => new()
    {
        Number = new(CertificationNumber.TryParse("RNCP90001", out var number) ? number : default, default),
        Title = new("Luthier", default),
        Registration = new Registration(),
    };

    private static PromotionStatistics Promotion(int awarded) => new(new(2020, default), new(awarded, default), null, null, null, null);
}
