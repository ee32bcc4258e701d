using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Site.Exports;
using Passerelle.Site.Exports.Elm;
using Passerelle.Site.Tests.Pages;
using Passerelle.Site.Tests.Sheets;

namespace Passerelle.Site.Tests.Exports.Elm;

public class ElmQualificationTests
{
    public static TheoryData<string> Extremes => Printed.Extremes();

    [Fact]
    public void A_certification_is_a_qualification_of_partial_ones() =>
        GoldenFile.AssertJson("elm.json", ElmQualification.Of(GivenExports.Certification(), GivenExports.Source()));

    [Fact]
    public void It_has_what_the_profile_requires_and_nothing_else()
    {
        var full = FullCertification.Make();

        Assert.Empty(ElmShape.FaultsOf(Parsed(GivenExports.Certification(), GivenExports.Source())));
        Assert.Empty(ElmShape.FaultsOf(Parsed(GivenExports.Certification(), GivenExports.WithoutAddress())));
        Assert.Empty(ElmShape.FaultsOf(Parsed(full, GivenExports.Of(full))));
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void So_it_has_at_the_limits_or_there_is_none(string name)
    {
        var certification = Printed.Extreme(name) with { Classification = GivenExports.Certification().Classification };

        if (ElmQualification.Exists(certification)) Assert.Empty(ElmShape.FaultsOf(Parsed(certification, GivenExports.Of(certification))));
        else Assert.All(certification.Blocks, block => Assert.Empty(block.Competencies));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("thematicArea")]
    [InlineData("eqfLevel")]
    [InlineData("nqfLevel")]
    [InlineData("learningOutcome")]
    public void The_check_sees_what_is_missing(string property)
    {
        var qualification = Parsed(GivenExports.Certification(), GivenExports.Source());
        qualification.AsObject().Remove(property);

        Assert.Equal([$"/{property} is missing"], ElmShape.FaultsOf(qualification));
    }

    [Fact]
    public void The_check_sees_what_leads_nowhere()
    {
        var qualification = Parsed(GivenExports.Certification(), GivenExports.Source());
        qualification["learningOutcome"]![0]!["id"] = "urn:uuid:nobody";

        Assert.Equal(["/learningOutcome refers to no LearningOutcome"], ElmShape.FaultsOf(qualification));
    }

    [Fact]
    public void Without_level_field_or_outcome_there_is_no_file()
    {
        var certification = GivenExports.Certification();

        Assert.True(ElmQualification.Exists(certification));
        Assert.False(ElmQualification.Exists(certification with { Level = null }));
        Assert.False(ElmQualification.Exists(certification with { Blocks = [] }));
        Assert.False(ElmQualification.Exists(certification with { Classification = new Classification() }));
        Assert.DoesNotContain(ExportPlan.Of(certification with { Level = null }, GivenExports.Source()), file => file.Format == ExportFormat.Elm);
    }

    [Fact]
    public void A_block_without_competencies_is_left_out()
    {
        var certification = GivenExports.Certification();
        var emptied = certification with { Blocks = [certification.Blocks[0], Given.Block("BC03", "Rien", [])] };

        Assert.Equal(["Préparer un tournage"], Parsed(emptied, GivenExports.Of(emptied))["hasPart"]!.AsArray().Select(part => (string?)part!["title"]!["fr"]));
    }

    [Theory]
    [InlineData("323", "02")]
    [InlineData("326t", "06")]
    [InlineData("320", "03")]
    [InlineData("251", "07")]
    [InlineData("128", "04")]
    [InlineData("122", "03")]
    [InlineData("331", "09")]
    [InlineData("343", "10")]
    [InlineData("413", "00")]
    public void A_speciality_leads_to_a_broad_field(string nsf, string field) => Assert.Equal(field, IscedField.Of(Given.Code<NsfCode>(nsf).Value));

    private static JsonNode Parsed(Certification certification, ExportSource source) => JsonNode.Parse(ElmQualification.Of(certification, source))!;
}
