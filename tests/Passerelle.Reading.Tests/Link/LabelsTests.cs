using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Link;

public class LabelsTests
{
    private static readonly SiteText Used = SmallSite.Empty
        .WithCertification("RNCP10001", "nsf: [312]\nrome: [D1106]\nformacodes: [34566]\nidcc: [2216]\n")
        .With("nomenclatures/nsf.yaml", "nomenclature: nsf\ncodes: [{code: 312, libelle: Vente}]\n")
        .With("nomenclatures/rome.yaml", "nomenclature: rome\ncodes: [{code: D1106, libelle: Vendre}]\n")
        .With("nomenclatures/formacodes.yaml", "nomenclature: formacodes\ncodes: [{code: 34566, libelle: Vente}]\n")
        .With("nomenclatures/idcc.yaml", "nomenclature: idcc\ncodes: [{code: 2216, libelle: Commerce}]\n");

    [Fact]
    public void Codes_that_a_nomenclature_labels_are_right()
    {
        var result = Used.Read();

        Assert.Empty(result.Diagnostics);
        Assert.Equal("Vendre", result.Catalogue!.Nomenclatures.Rome["D1106"].Value);
    }

    [Theory]
    [InlineData("nsf", "PAS413 certifications/rncp10001/certification.yaml:4:7")]
    [InlineData("rome", "PAS413 certifications/rncp10001/certification.yaml:5:8")]
    [InlineData("formacodes", "PAS413 certifications/rncp10001/certification.yaml:6:14")]
    [InlineData("idcc", "PAS413 certifications/rncp10001/certification.yaml:7:8")]
    public void A_code_without_its_label_is_a_warning_and_the_catalogue_stays(string nomenclature, string fault)
    {
        var site = Used.Without($"nomenclatures/{nomenclature}.yaml");

        Assert.Equal([fault], site.Faults());
        Assert.Equal($"nomenclatures/{nomenclature}.yaml", site.Fault().Arguments[1]);
        Assert.NotNull(site.Read().Catalogue);
    }

    [Fact]
    public void A_label_in_the_certification_is_enough() =>
        Assert.Empty(SmallSite.Empty.WithCertification("RNCP10001", "nsf: [{code: 312, libelle: Vente}]\n").Faults());

    [Fact]
    public void A_code_is_told_once_where_it_is_first_used() => Assert.Equal(
        ["PAS413 certifications/rncp10001/certification.yaml:4:7"],
        SmallSite.Empty.WithCertification("RNCP10001", "nsf: [312, 312]\n").WithCertification("RNCP10002", "nsf: [312]\n").Faults());

    [Fact]
    public void A_code_that_nobody_uses_is_no_fault() =>
        Assert.Empty(SmallSite.Empty.With("nomenclatures/nsf.yaml", "nomenclature: nsf\ncodes: [{code: 312, libelle: Vente}]\n").Faults());

    [Fact]
    public void The_fault_names_the_code() => Assert.Equal(
        (ReferenceFaults.LabelMissing, "312"),
        (Used.Without("nomenclatures/nsf.yaml").Fault().Kind, Used.Without("nomenclatures/nsf.yaml").Fault().Arguments[0]));
}
