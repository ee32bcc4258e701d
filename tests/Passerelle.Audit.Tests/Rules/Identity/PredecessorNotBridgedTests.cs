using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class PredecessorNotBridgedTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string External = "externes/rncp98102.yaml";

    [Fact]
    public void It_finds_the_certification_of_the_sample_that_has_no_correspondence() =>
        Assert.Contains("RNCP41242 certification.yaml anterieures[0]", Audited.Sample.PlacesOf(RuleIds.Lin03));

    [Fact]
    public void It_is_silent_where_each_block_is_bridged() => Assert.DoesNotContain("RNCP41481", Audited.Sample.Of(RuleIds.Lin03).Select(finding => finding.Certification?.Value));

    [Fact]
    public void A_block_that_leads_nowhere_is_named()
    {
        var finding = Assert.Single(Audited.With(External, "titre: Encadrement d’une équipe de diffusion}", "titre: Encadrement}\n  - {code: BC03, titre: Accueil}").Of(RuleIds.Lin03));

        Assert.Equal("Aucune correspondance ne dit ce que donne ici le bloc BC03 de RNCP98102, que cette certification remplace.", finding.Message(Language.French));
        Assert.Equal("externes/rncp98102.yaml blocs[BC03].titre", $"{Assert.Single(finding.Related).Place.File} {finding.Related[0].Path}");
    }

    [Fact]
    public void The_whole_of_the_old_version_covers_its_blocks() => Assert.Empty(Audited
        .With(External, "titre: Encadrement d’une équipe de diffusion}", "titre: Encadrement}\n  - {code: BC03, titre: Accueil}")
        .And(File, "correspondances:\n", "correspondances:\n  - type: totale\n    detenus:\n      - {certification: RNCP98102}\n")
        .Of(RuleIds.Lin03));

    [Fact]
    public void Without_any_correspondence_the_version_is_told_once() => Assert.Equal("Aucune correspondance ne dit ce qu’obtiennent ici les titulaires de RNCP98101, que cette certification remplace.", Assert.Single(Audited
        .With(File, "anterieures: [RNCP98102]", "anterieures: [RNCP98102, RNCP98101]")
        .Of(RuleIds.Lin03)).Message(Language.French));
}
