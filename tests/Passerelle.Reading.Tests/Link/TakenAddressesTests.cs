using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Link;

public class TakenAddressesTests
{
    private const string Page = "---\ntitre: Page\n---\n";

    private static readonly SiteText One = SmallSite.Empty.WithCertification("RNCP10001").WithExternal("RNCP10002");

    [Fact]
    public void Competencies_and_evaluations_with_addresses_of_their_own_are_right() =>
        Assert.Empty(WithBlock("competences: [{code: C1, texte: a}, {code: C1.1, texte: b}]\nevaluations: [{code: E1, forme: oral, titre: c}]\n").Faults());

    [Theory]
    [InlineData("C1.1", "C1-1")]
    [InlineData("C1", "c1")]
    [InlineData("CT_1", "CT.1")]
    public void Two_codes_of_one_address_are_a_fault_that_leads_to_the_first(string one, string other)
    {
        var fault = WithBlock($"competences:\n  - {{code: {one}, texte: a}}\n  - {{code: {other}, texte: b}}\n").Fault();

        Assert.Equal(ReferenceFaults.AddressTaken, fault.Kind);
        Assert.Equal([one, other], fault.Arguments.Take(2));
        Assert.Equal((5, 4), (fault.Place.Line, fault.Related!.Value.Line));
    }

    [Fact]
    public void A_competency_and_an_evaluation_of_one_code_are_a_fault() => Assert.Equal(
        ["C1", "C1", "/rncp10001/bc01/c1/"],
        WithBlock("competences: [{code: C1, texte: a}]\nevaluations: [{code: C1, forme: oral, titre: b}]\n").Fault().Arguments);

    [Fact]
    public void Two_equal_codes_are_told_as_such_and_not_as_an_address() => Assert.Equal(
        ReferenceFaults.DuplicateCode,
        WithBlock("competences: [{code: C1, texte: a}, {code: C1, texte: b}]\n").Fault().Kind);

    [Fact]
    public void Equal_codes_in_two_blocks_have_two_addresses() =>
        Assert.Empty(One.WithBlock("RNCP10001", "BC01", "Vendre.").WithBlock("RNCP10001", "BC02", "Compter.").Faults());

    [Theory]
    [InlineData("guide")]
    [InlineData("mentions-legales")]
    [InlineData("rncp10003")]
    [InlineData("certification")]
    public void A_page_with_an_address_of_its_own_is_right(string name) => Assert.Empty(One.With($"pages/{name}.md", Page).Faults());

    [Theory]
    [InlineData("rncp10001")]
    [InlineData("rncp10002")]
    [InlineData("certifications")]
    [InlineData("niveaux")]
    [InlineData("nsf")]
    [InlineData("rome")]
    [InlineData("formacodes")]
    [InlineData("certificateurs")]
    [InlineData("metiers")]
    [InlineData("graphe")]
    [InlineData("parcours")]
    [InlineData("comparer")]
    [InlineData("audit")]
    [InlineData("glossaire")]
    [InlineData("assets")]
    [InlineData("404")]
    [InlineData("index")]
    public void A_page_with_an_address_of_the_site_is_a_fault(string name) =>
        Assert.Equal([$"PAS415 pages/{name}.md:1:1"], One.With($"pages/{name}.md", Page).Faults());

    private static SiteText WithBlock(string keys) => One.WithBlockOf("RNCP10001", "BC01", keys);
}
