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

        Assert.Equal(2, written.Split('\n').Count(line => line.EndsWith(" ligne", StringComparison.Ordinal)));
        Assert.Equal(written, YamlFiles.Certification(fiche, YamlComments.Of(written)));
    }

    [Fact]
    public void A_comment_about_what_is_not_there_stands_at_the_nearest_thing_around_it()
    {
        var comments = YamlComments.None.With("promotions/2020/vae", "à compléter").With("enregistrement/echeance", "sans date");

        var written = YamlFiles.Certification(Fiche with { Promotions = [Promotion(12)] }, comments);

        Assert.Contains("  # à compléter\n  - {annee: 2020, certifies: 12}\n", written, StringComparison.Ordinal);
        Assert.Contains("# sans date\nenregistrement: {}\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_of_the_file_is_parted_from_the_one_of_its_first_key()
    {
        var comments = YamlComments.None.With("", "fiche reprise").With("numero", "à vérifier");

        var written = YamlFiles.Certification(Fiche, comments);

        Assert.Contains("# fiche reprise\n\n# à vérifier\nnumero: RNCP90001\n", written, StringComparison.Ordinal);
        Assert.Equal(written, YamlFiles.Certification(Fiche, YamlComments.Of(written)));
    }

    private static Certification Fiche => new()
    {
        Number = new(CertificationNumber.TryParse("RNCP90001", out var number) ? number : default, default),
        Title = new("Luthier", default),
        Registration = new Registration(),
    };

    private static PromotionStatistics Promotion(int awarded) => new(new(2020, default), new(awarded, default), null, null, null, null);
}
