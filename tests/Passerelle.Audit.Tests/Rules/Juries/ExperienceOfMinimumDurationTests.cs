using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class ExperienceOfMinimumDurationTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_condition_of_the_sample() => Assert.Equal("RNCP34708", Assert.Single(Audited.Sample.Of(RuleIds.Vae02)).Certification?.Value);

    [Fact]
    public void The_duration_is_marked_in_its_text_and_in_its_file()
    {
        var finding = Audited.With(File, "des 2 blocs. Chaque bloc", "des 2 blocs. Pour la VAE, 3 ans d’exercice sont demandés. Chaque bloc").Finds(RuleIds.Vae02, "3 ans");

        Assert.Equal("3 ans d’exercice", finding.Quote!.Culprit);
        Assert.Equal("3 ans d’exercice", Shown(finding, File, "des 2 blocs. Chaque bloc", "des 2 blocs. Pour la VAE, 3 ans d’exercice sont demandés. Chaque bloc"));
        Assert.Equal("Une durée minimale est demandée aux candidats par la VAE : « 3 ans d’exercice ».".Replace(" :", "\u202F:", StringComparison.Ordinal).Replace("« ", "«\u202F", StringComparison.Ordinal).Replace(" »", "\u202F»", StringComparison.Ordinal), finding.Message(Language.French));
    }

    [Fact]
    public void A_text_of_several_lines_is_marked_at_its_line() => Audited
        .With(File, "  texte: La certification s’obtient par la validation des 2 blocs. Chaque", "  texte: |-\n    La certification s’obtient par la validation des 2 blocs.\n\n    En VAE, une année d’expérience est exigée. Chaque")
        .Finds(RuleIds.Vae02, "    En VAE, une année");

    [Theory]
    [InlineData("Les candidats par la VAE présentent leur expérience.")]
    [InlineData("Une année d’expérience est un atout. La VAE est ouverte à tous.")]
    public void Other_sentences_are_left_alone(string sentence) => Assert.Empty(Audited.With(File, "des 2 blocs. Chaque", $"des 2 blocs. {sentence} Chaque").Of(RuleIds.Vae02));

    private static string Shown(Finding finding, string path, string old, string @new) =>
        Audited.With(path, old, @new).Line(finding.Place.File, finding.Place.Line).Substring(finding.Place.Column - 1, finding.Place.Length);
}
