using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class FrequentMisspellingTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Theory]
    [InlineData("Accueil des publics, acceuil des artistes", "acceuil")]
    [InlineData("Aux vues des besoins", "Aux vues des")]
    [InlineData("Projet professionel", "professionel")]
    [InlineData("Gestion fonctionelle", "fonctionelle")]
    public void The_word_is_marked(string text, string culprit) =>
        Assert.Equal(culprit, Audited.With(File, "Salons et congrès", text).Finds(RuleIds.Txt08, text).Quote!.Culprit);

    [Theory]
    [InlineData("Accueil professionnel et fonctionnel")]
    [InlineData("Colonel et Lionel")]
    [InlineData("Développer, développement")]
    public void What_is_right_is_left_alone(string text) => Audited.With(File, "Salons et congrès", text).FindsNothing();

    [Fact]
    public void A_school_may_add_its_own() => Audited
        .With(File, "Salons et congrès", "Salons et congret")
        .AndFile("listes/fautes.txt", "congret\n")
        .Set("listes: {fautes_frequentes: listes/fautes.txt}")
        .Finds(RuleIds.Txt08, "congret");
}
