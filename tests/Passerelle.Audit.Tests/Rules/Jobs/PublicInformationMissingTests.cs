using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Jobs;

public class PublicInformationMissingTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Completion = "  texte: La certification s’obtient par la validation des 2 blocs. Chaque bloc est acquis définitivement.\n";

    [Fact]
    public void Entry_prerequisites_are_missing() => Assert.Contains(
        "l’entrée",
        Assert.Single(Audited.With(File, "  entree:\n    - Être titulaire d’un diplôme ou d’une certification de niveau 5.\n", "").Of(RuleIds.Qual02)).Message(Language.French),
        StringComparison.Ordinal);

    [Fact]
    public void Routes_that_are_all_unknown_are_missing() => Assert.Contains(
        "voie",
        Assert.Single(Audited.Exemplary
            .AndFile("certifications/rs9103/certification.yaml", "numero: RS9103\nintitule: Accueil du public\nprerequis:\n  entree: [Aucun]\nenregistrement: {}\n")
            .Of(RuleIds.Qual02)).Message(Language.French),
        StringComparison.Ordinal);

    [Fact]
    public void Sets_of_blocks_say_enough_without_a_sentence() => Assert.Empty(Audited
        .With(File, Completion, "  options:\n    - {code: SEULE, nom: Diffusion, blocs: [BC01, BC02]}\n")
        .Of(RuleIds.Qual02));
}
