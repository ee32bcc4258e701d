using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class DecisionTextDisagreesTests
{
    private const string File = "certifications/rncp99101/certification.yaml";
    private const string Journal = ", publiée au Journal officiel du 3 juillet 2025";

    [Fact]
    public void The_day_is_marked_in_the_text()
    {
        var finding = Audited.With(File, Journal, Journal + ", jusqu’au 25 juin 2030").Finds(RuleIds.Date07, "Décision du 26 juin 2025");

        Assert.Equal("25 juin 2030", finding.Quote!.Culprit);
        Assert.Equal("Le texte de la décision dit jusqu’au 25 juin 2030, l’échéance est le 26 juin 2030.", finding.Message(Language.French));
        Assert.Equal("enregistrement.echeance", Assert.Single(finding.Related).Path);
    }

    [Theory]
    [InlineData("3 ans")]
    [InlineData("trois ans")]
    public void The_duration_is_marked_in_the_text(string duration)
    {
        var finding = Audited.With(File, Journal, $"{Journal}. Enregistrement pour {duration}, jusqu’au 26 juin 2030").Finds(RuleIds.Date07, duration);

        Assert.Equal(duration, finding.Quote!.Culprit);
        Assert.EndsWith("la durée est de 5 ans.", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(". Enregistrement pour cinq ans, jusqu’au 26 juin 2030")]
    [InlineData(". Titre prorogé pour 3 ans")]
    public void What_agrees_or_is_not_said_is_left_alone(string words) => Audited.With(File, Journal, Journal + words).FindsNothing();

    [Fact]
    public void A_text_of_another_day_speaks_of_another_registration() => Assert.Empty(Audited
        .With(File, "Décision du 26 juin 2025 portant", "Décision du 26 juin 2020, jusqu’au 25 juin 2025, portant")
        .Of(RuleIds.Date07));
}
