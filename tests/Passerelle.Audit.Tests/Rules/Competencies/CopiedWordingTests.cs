using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class CopiedWordingTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Budget = "Chiffrer le budget prévisionnel à partir des devis des prestataires, en vue de vérifier la faisabilité du projet.";

    private static readonly Audited Copied = Audited
        .With(File, "  - nom: ÉCOLE EXEMPLE DE L’ÉVÉNEMENT\n    siret: \"99900001100018\"", "  - nom: ÉCOLE EXEMPLE DE DIFFUSION\n    siret: \"99900002900010\"")
        .And("certifications/rncp99102/blocs/bc01.yaml", "Tracer l’itinéraire d’une tournée selon son empreinte écologique, en vue de réduire les trajets.", Budget);

    [Fact]
    public void A_block_above_the_threshold_is_an_error_and_leads_to_the_first_place()
    {
        var finding = Assert.Single(Copied.Of(RuleIds.Plag01));

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Contains("RNCP99101", finding.Message(Language.French), StringComparison.Ordinal);
        Assert.Equal("certifications/rncp99101/blocs/bc01.yaml", Assert.Single(finding.Related).Place.File);
    }

    [Fact]
    public void One_competency_below_the_threshold_is_a_warning() =>
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Copied.Set("seuils: {part_reprise: 50}").Of(RuleIds.Plag01)).Severity);

    [Theory]
    [InlineData("type: de_droit", FindingSeverity.Info)]
    [InlineData("", FindingSeverity.Warning)]
    public void Of_right_or_unsaid_it_is_less(string type, FindingSeverity severity) =>
        Assert.Equal(severity, Assert.Single(Copied.And(File, "type: sur_demande", type).Of(RuleIds.Plag01)).Severity);

    [Fact]
    public void An_earlier_version_is_no_copy() => Assert.Empty(Copied.And(File, "anterieures: [RNCP98102]", "anterieures: [RNCP98102, RNCP99101]").Of(RuleIds.Plag01));

    [Fact]
    public void A_declared_common_block_is_no_copy() => Assert.Empty(Copied
        .And(File, "correspondances:\n", "correspondances:\n  - type: partielle\n    detenus:\n      - {certification: RNCP99101, blocs: [BC01]}\n    obtenus: [BC01]\n")
        .Of(RuleIds.Plag01));

    [Fact]
    public void National_wording_is_a_warning_unless_of_right()
    {
        var site = Audited.With("certifications/rncp99102/blocs/bc01.yaml", "Tracer l’itinéraire d’une tournée selon son empreinte écologique, en vue de réduire les trajets.", "Analyser et synthétiser des données en vue de leur exploitation.");

        Assert.Equal(FindingSeverity.Warning, Assert.Single(site.Of(RuleIds.Plag01)).Severity);
        Assert.Empty(site.And(File, "type: sur_demande", "type: de_droit").Of(RuleIds.Plag01));
    }
}
