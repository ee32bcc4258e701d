using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class MissingConnectorTests
{
    private const string Block = "certifications/rncp99101/blocs/bc04.yaml";
    private const string Dossier = "Dossier commercial de 15 pages";

    [Theory]
    [InlineData("Dossier en anglais en français", "en anglais en français")]
    [InlineData("Dossier présenté à l’oral à l’écrit", "à l’oral à l’écrit")]
    [InlineData("Dossier remis par écrit par oral", "par écrit par oral")]
    public void The_pair_is_marked(string text, string culprit) =>
        Assert.Equal(culprit, Audited.With(Block, Dossier, text).Finds(RuleIds.Txt06, text).Quote!.Culprit);
}
