using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Link;

public class BridgesTests
{
    private static readonly SiteText Known = SmallSite.Empty
        .WithCertification("RNCP10001", "correspondances: [{type: totale, detenus: [{certification: RNCP10002, blocs: [BC01]}]}]\n")
        .WithExternal("RNCP10002", "blocs: [{code: BC01, titre: Vendre}]\n");

    private static readonly string Path = SmallSite.CertificationPath("RNCP10001");

    [Fact]
    public void A_bridge_from_a_block_that_an_external_lists_is_right() => Assert.Empty(Known.Faults());

    [Fact]
    public void A_bridge_from_a_block_of_another_certification_is_right() => Assert.Empty(Known
        .Without("externes/rncp10002.yaml")
        .WithCertification("RNCP10002")
        .WithBlock("RNCP10002", "BC01", "Vendre.")
        .Faults());

    [Fact]
    public void A_bridge_from_a_whole_certification_needs_none_of_its_blocks() =>
        Assert.Empty(Known.Replacing(Path, ", blocs: [BC01]", "").WithExternal("RNCP10002").Faults());

    [Fact]
    public void A_bridge_from_a_certification_that_no_file_describes_is_a_fault()
    {
        var fault = Known.Without("externes/rncp10002.yaml").Fault();

        Assert.Equal(ReferenceFaults.UnknownCertification, fault.Kind);
        Assert.Equal(["RNCP10002", "rncp10002"], fault.Arguments);
        Assert.Equal($"{Path}:4:60", $"{fault.Place}");
    }

    [Fact]
    public void A_bridge_from_a_block_that_is_not_there_is_a_fault()
    {
        var fault = Known.Replacing(Path, "BC01", "BC07").Fault();

        Assert.Equal(ReferenceFaults.UnknownBlockElsewhere, fault.Kind);
        Assert.Equal(["RNCP10002", "BC07"], fault.Arguments);
    }

    [Fact]
    public void A_block_is_not_said_to_be_missing_in_a_file_that_has_a_fault_of_its_own() => Assert.Equal(
        ["PAS301 externes/rncp10002.yaml:3:1"],
        Known.WithExternal("RNCP10002", "bloc: [{code: BC01, titre: Vendre}]\n").Faults());

    [Fact]
    public void A_certification_whose_file_has_a_fault_is_described_all_the_same() => Assert.Equal(
        ["PAS202 externes/rncp10002.yaml"],
        Known.With("externes/rncp10002.yaml", "numero: [\n").Faults().Select(fault => fault.Split(':')[0]));

    [Theory]
    [InlineData("anterieures: [RNCP10009]\n", "PAS411 certifications/rncp10003/certification.yaml:4:15")]
    [InlineData("remplacee_par: [RNCP10009]\n", "PAS411 certifications/rncp10003/certification.yaml:4:17")]
    public void A_version_that_no_file_describes_is_a_fault(string keys, string fault) =>
        Assert.Equal([fault], Known.WithCertification("RNCP10003", keys).Faults());

    [Fact]
    public void A_version_after_an_external_that_no_file_describes_is_a_fault() => Assert.Equal(
        ["PAS411 externes/rncp10004.yaml:3:17"],
        Known.WithExternal("RNCP10004", "remplacee_par: [RNCP10009]\n").Faults());
}
