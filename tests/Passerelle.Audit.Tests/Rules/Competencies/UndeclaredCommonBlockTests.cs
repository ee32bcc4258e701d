using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class UndeclaredCommonBlockTests
{
    private const string First = "certifications/rncp99101/certification.yaml";
    private const string Second = "certifications/rncp99102/certification.yaml";
    private const string Block = "certifications/rncp99102/blocs/bc01.yaml";

    private static readonly Audited Common = Audited
        .With(Block, "Cartographier les salles d’un territoire à partir de leur programmation, afin de cibler les lieux à démarcher.", "Analyser la demande du commanditaire en interrogeant les parties prenantes, afin de fixer les objectifs de l’événement.")
        .And(Block, "Défendre un spectacle auprès des programmateurs en s’appuyant sur un dossier artistique, pour conclure des cessions.", "Concevoir un scénario accessible aux personnes en situation de handicap et sobre en ressources, pour accueillir tous les publics.")
        .And(Block, "Tracer l’itinéraire d’une tournée selon son empreinte écologique, en vue de réduire les trajets.", "Chiffrer le budget prévisionnel à partir des devis des prestataires, en vue de vérifier la faisabilité du projet.");

    [Fact]
    public void Both_sides_are_told() => Assert.Equal(2, Common.Of(RuleIds.Common01).Count);

    [Fact]
    public void The_side_that_declares_it_is_not() => Assert.Equal("RNCP99101", Assert.Single(Declared(Common, Second, "RNCP99101").Of(RuleIds.Common01)).Certification?.Value);

    [Fact]
    public void Declared_on_both_sides_it_is_right() => Assert.Empty(Declared(Declared(Common, Second, "RNCP99101"), First, "RNCP99102").Of(RuleIds.Common01));

    [Fact]
    public void Of_two_versions_nothing_is_told() => Assert.Empty(Common.And(Second, "anterieures: [RNCP98102]", "anterieures: [RNCP98102, RNCP99101]").Of(RuleIds.Common01));

    [Fact]
    public void Of_another_certifier_nothing_is_told() => Assert.Empty(Common
        .And(Second, "  - nom: ÉCOLE EXEMPLE DE L’ÉVÉNEMENT\n    siret: \"99900001100018\"", "  - nom: ÉCOLE EXEMPLE DE DIFFUSION\n    siret: \"99900002900010\"")
        .Of(RuleIds.Common01));

    private static Audited Declared(Audited site, string file, string held) => site.And(
        file, "correspondances:\n", $"correspondances:\n  - type: partielle\n    detenus:\n      - {{certification: {held}, blocs: [BC01]}}\n    obtenus: [BC01]\n");
}
