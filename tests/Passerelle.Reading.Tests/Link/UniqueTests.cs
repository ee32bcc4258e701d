using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Link;

/// <summary>Numbers are unique in the site, codes within what holds them.</summary>
public class UniqueTests
{
    private static readonly SiteText One = SmallSite.Empty.WithCertification("RNCP10001");

    [Fact]
    public void Certifications_with_different_numbers_are_right() =>
        Assert.Empty(One.WithCertification("RNCP10002").WithExternal("RNCP10003").Faults());

    [Fact]
    public void A_certification_that_is_an_external_too_is_described_twice()
    {
        var fault = One.WithExternal("RNCP10001").Fault();

        Assert.Equal(ReferenceFaults.DuplicateNumber, fault.Kind);
        Assert.Equal("externes/rncp10001.yaml:1:9", $"{fault.Place}");
        Assert.Equal("certifications/rncp10001/certification.yaml:1:9", $"{fault.Related}");
    }

    [Fact]
    public void One_number_in_three_files_is_told_at_each_but_the_first()
    {
        var faults = One.WithExternal("RNCP10001").With("externes/rncp10002.yaml", "numero: RNCP10001\nintitule: Titre\n").Faults();

        Assert.Equal(
            ["PAS403 externes/rncp10001.yaml:1:9", "PAS402 externes/rncp10002.yaml:1:9", "PAS403 externes/rncp10002.yaml:1:9"],
            faults);
    }

    [Fact]
    public void Equal_codes_in_different_holders_are_right() => Assert.Empty(One
        .WithBlock("RNCP10001", "BC01", "Vendre.", "Compter.")
        .WithBlock("RNCP10001", "BC02", "Parler.")
        .WithCertification("RNCP10002")
        .WithBlock("RNCP10002", "BC01", "Peindre.")
        .Faults());

    [Theory]
    [InlineData("activites: [{code: A1, titre: a}, {code: A1, titre: b}]\n")]
    [InlineData("jurys: [{code: A1, composition: a}, {code: A1, composition: b}]\n")]
    [InlineData("obtention: {options: [{code: A1, nom: a, blocs: []}, {code: A1, nom: b, blocs: []}]}\n")]
    public void A_code_that_stands_twice_in_a_certification_is_a_fault_that_leads_to_the_first(string keys)
    {
        var duplicates = SmallSite.Empty.WithCertification("RNCP10001", keys).Read().Diagnostics.Where(each => each.Kind == ReferenceFaults.DuplicateCode);

        var fault = Assert.Single(duplicates);
        Assert.Equal(SmallSite.FirstFreeLine, fault.Place.Line);
        Assert.True(fault.Related!.Value.Column < fault.Place.Column);
    }

    [Theory]
    [InlineData("competences: [{code: C1, texte: a}, {code: C1, texte: b}]\n", "PAS404 certifications/rncp10001/blocs/bc01.yaml:3:44")]
    [InlineData(
        "competences: []\nevaluations: [{code: E1, forme: oral, titre: a}, {code: E1, forme: oral, titre: b}]\n",
        "PAS404 certifications/rncp10001/blocs/bc01.yaml:4:57")]
    public void A_code_that_stands_twice_in_a_block_is_a_fault(string keys, string fault) =>
        Assert.Equal([fault], One.WithBlockOf("RNCP10001", "BC01", keys).Faults());

    [Fact]
    public void Two_files_of_one_block_are_a_fault() => Assert.Equal(
        ["PAS402 certifications/rncp10001/blocs/bc02.yaml:1:7", "PAS404 certifications/rncp10001/blocs/bc02.yaml:1:7"],
        One.WithBlock("RNCP10001", "BC01", "Vendre.")
            .With(SmallSite.BlockPath("RNCP10001", "BC02"), "code: BC01\ntitre: a\ncompetences: []\n").Faults());

    [Fact]
    public void A_block_that_stands_twice_in_an_external_is_a_fault() => Assert.Equal(
        ["PAS404 externes/rncp10002.yaml:3:40"],
        One.WithExternal("RNCP10002", "blocs: [{code: BC01, titre: a}, {code: BC01, titre: b}]\n").Faults());

    [Fact]
    public void A_code_that_stands_twice_in_a_nomenclature_is_a_fault() => Assert.Equal(
        ["PAS404 nomenclatures/nsf.yaml:2:45"],
        One.With("nomenclatures/nsf.yaml", "nomenclature: nsf\ncodes: [{code: 312, libelle: Vente}, {code: 312, libelle: Commerce}]\n").Faults());
}
