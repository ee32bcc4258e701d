namespace Passerelle.Reading.Tests.Link;

public class FileNamesTests
{
    private static readonly SiteText Named = SmallSite.Empty
        .WithCertification("RNCP10001")
        .WithBlock("RNCP10001", "BC01", "Vendre.")
        .WithExternal("RNCP10002")
        .With("nomenclatures/nsf.yaml", "nomenclature: nsf\ncodes: []\n");

    [Fact]
    public void Files_that_bear_the_names_of_what_they_describe_are_right() => Assert.Empty(Named.Faults());

    [Theory]
    [InlineData("certifications/rncp10001/certification.yaml", "RNCP10001", "RNCP10003", "PAS401 certifications/rncp10001/certification.yaml:1:9")]
    [InlineData("certifications/rncp10001/blocs/bc01.yaml", "BC01", "BC02", "PAS402 certifications/rncp10001/blocs/bc01.yaml:1:7")]
    [InlineData("externes/rncp10002.yaml", "RNCP10002", "RNCP10003", "PAS402 externes/rncp10002.yaml:1:9")]
    [InlineData("nomenclatures/nsf.yaml", "nsf", "rome", "PAS402 nomenclatures/nsf.yaml:1:15")]
    public void A_file_that_describes_something_else_is_a_fault_at_the_code(string path, string code, string other, string fault) =>
        Assert.Equal([fault], Named.Replacing(path, code, other).Faults());

    [Fact]
    public void A_name_in_capitals_is_not_the_name_of_the_format() =>
        Assert.Equal(["PAS402 externes/RNCP10003.yaml:1:9"], Named.With("externes/RNCP10003.yaml", "numero: RNCP10003\nintitule: Titre\n").Faults());

    [Fact]
    public void The_fault_says_the_name_that_the_file_should_bear() => Assert.Equal(
        ["bc01.yaml", "BC02", "bc02.yaml"],
        Named.Replacing("certifications/rncp10001/blocs/bc01.yaml", "BC01", "BC02").Fault().Arguments);
}
