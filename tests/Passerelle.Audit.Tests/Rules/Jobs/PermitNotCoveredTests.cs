using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Jobs;

public class PermitNotCoveredTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_habilitation_of_the_sample()
    {
        var finding = Assert.Single(Audited.Sample.Of(RuleIds.Reg01));

        Assert.Equal(("RNCP41242", FindingSeverity.Info), (finding.Certification?.Value, finding.Severity));
    }

    [Fact]
    public void A_permit_that_is_required_is_a_warning()
    {
        var finding = With("Le montage demande une habilitation électrique.").Finds(RuleIds.Reg01, "habilitation");

        Assert.Equal((FindingSeverity.Warning, "habilitation"), (finding.Severity, finding.Quote!.Culprit));
    }

    [Fact]
    public void A_prerequisite_covers_it() => Assert.Empty(With("Le montage demande une habilitation électrique.")
        .And(File, "    - Être titulaire d’un diplôme ou d’une certification de niveau 5.\n", "    - Être titulaire d’un diplôme ou d’une certification de niveau 5.\n    - Détenir une habilitation électrique.\n")
        .Of(RuleIds.Reg01));

    [Theory]
    [InlineData("Néant")]
    [InlineData("Le code du travail s’applique.")]
    public void Other_regulations_ask_for_no_permit(string text) => Assert.Empty(With(text).Of(RuleIds.Reg01));

    [Fact]
    public void An_empty_field_is_unknown() => Assert.Contains("RNCP99102", Audited.Exemplary.UnknownTo(RuleIds.Reg01));

    private static Audited With(string text) => Audited.With(File, "prerequis:\n", $"reglementations:\n  - {text}\n\nprerequis:\n");
}
