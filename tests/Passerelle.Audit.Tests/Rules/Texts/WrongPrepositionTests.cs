using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class WrongPrepositionTests
{
    private const string Block = "certifications/rncp99101/blocs/bc04.yaml";
    private const string Dossier = "Dossier commercial de 15 pages";

    [Theory]
    [InlineData("Dossier remis afin de d’identifier les clients", "de d’identifier", "deux fois")]
    [InlineData("Dossier de de 15 pages", "de de", "deux fois")]
    [InlineData("Dossier rédigé afin de analyser le marché", "de analyser", "élision")]
    [InlineData("Dossier de haut niveau, de atelier", "de atelier", "élision")]
    [InlineData("Analyse du déroulements des phases", "du déroulements", "pluriel")]
    public void Each_fault_is_marked_and_named(string text, string culprit, string message)
    {
        var finding = Assert.Single(Audited.With(Block, Dossier, text).Of(RuleIds.Txt04));

        Assert.Equal(culprit, finding.Quote!.Culprit);
        Assert.Contains(message, finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dossier en en gardant une copie")]
    [InlineData("Dossier du corps, au cours du processus")]
    public void What_is_right_is_left_alone(string text) => Assert.Empty(Audited.With(Block, Dossier, text).Of(RuleIds.Txt04));
}
