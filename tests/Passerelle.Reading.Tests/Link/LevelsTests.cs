namespace Passerelle.Reading.Tests.Link;

public class LevelsTests
{
    [Fact]
    public void A_level_in_the_RNCP_and_none_in_the_Repertoire_specifique_is_right() =>
        Assert.Empty(SmallSite.Empty.WithCertification("RNCP10001", level: "5").WithCertification("RS6232", level: null).Faults());

    [Fact]
    public void A_certification_of_the_RNCP_without_a_level_is_a_fault_at_its_number() => Assert.Equal(
        ["PAS416 certifications/rncp10001/certification.yaml:1:9"],
        SmallSite.Empty.WithCertification("RNCP10001", level: null).Faults());

    [Fact]
    public void A_level_in_the_Repertoire_specifique_is_a_fault_at_the_level() => Assert.Equal(
        ["PAS417 certifications/rs6232/certification.yaml:4:9"],
        SmallSite.Empty.WithCertification("RS6232", level: "5").Faults());

    [Fact]
    public void A_level_that_cannot_be_read_is_not_said_to_be_missing() => Assert.Equal(
        ["PAS307 certifications/rncp10001/certification.yaml:4:9"],
        SmallSite.Empty.WithCertification("RNCP10001", level: "9").Faults());

    [Fact]
    public void An_external_certification_needs_no_level() => Assert.Empty(SmallSite.Empty.WithExternal("RNCP10001").Faults());
}
