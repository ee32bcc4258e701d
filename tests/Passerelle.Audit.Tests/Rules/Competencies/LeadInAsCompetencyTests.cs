using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class LeadInAsCompetencyTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";

    [Fact]
    public void The_lead_in_is_marked() => Assert.Equal(
        "En autonomie :",
        Assert.Single(Audited.With(Block, "texte: Chiffrer le budget prévisionnel à partir des devis des prestataires, en vue", "texte: \"En autonomie : chiffrer le budget\" #").Of(RuleIds.Comp08)).Quote!.Culprit);

    [Fact]
    public void A_text_that_ends_open_is_one_and_is_not_blamed_for_its_verb()
    {
        var site = Audited.With(Block, "texte: Analyser la demande du commanditaire en interrogeant les parties prenantes, afin de fixer les objectifs de l’événement.", "texte: \"En collaboration avec le régisseur, pour le projet :\"");

        Assert.Contains("introduit", Assert.Single(site.Of(RuleIds.Comp08)).Message(Language.French), StringComparison.Ordinal);
        Assert.Empty(site.Of(RuleIds.Comp01));
    }
}
