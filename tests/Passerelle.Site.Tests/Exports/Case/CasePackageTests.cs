using System.Text.Json;
using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Site.Exports;
using Passerelle.Site.Exports.Case;
using Passerelle.Site.Tests.Pages;
using Passerelle.Site.Tests.Sheets;

namespace Passerelle.Site.Tests.Exports.Case;

public class CasePackageTests
{
    public static TheoryData<string> Extremes => Printed.Extremes();

    [Fact]
    public void A_certification_is_a_document_with_items_relations_and_rubrics() =>
        GoldenFile.AssertJson("case.json", CasePackage.Of(GivenExports.Certification(), GivenExports.Source()));

    [Fact]
    public void A_package_has_what_the_published_schema_requires_and_nothing_else()
    {
        Assert.Empty(FaultsOf(GivenExports.Certification(), GivenExports.Source()));
        Assert.Empty(FaultsOf(GivenExports.Certification(), GivenExports.WithoutAddress()));
        Assert.Empty(FaultsOf(FullCertification.Make(), GivenExports.Of(FullCertification.Make())));
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void So_it_has_at_the_limits(string name)
    {
        var certification = Printed.Extreme(name);

        Assert.Empty(FaultsOf(certification, GivenExports.Of(certification)));
    }

    [Theory]
    [InlineData("CFDocument", "creator", "/CFDocument/creator is missing")]
    [InlineData("CFItems", "fullStatement", "/CFItems/0/fullStatement is missing")]
    [InlineData("CFAssociations", "uri", "/CFAssociations/0/uri is missing")]
    public void The_check_sees_what_is_missing(string part, string property, string fault)
    {
        var package = Parsed(GivenExports.Certification(), GivenExports.Source());
        (package[part] is JsonArray list ? list[0] : package[part])!.AsObject().Remove(property);

        Assert.Equal([fault], CaseClass.FaultsOf(JsonSerializer.SerializeToElement(package)));
    }

    [Theory]
    [InlineData("identifier", "RNCP41481", "/CFDocument/identifier is no uuid")]
    [InlineData("lastChangeDateTime", "hier", "/CFDocument/lastChangeDateTime is no time")]
    [InlineData("CFPackageURI", "x", "/CFDocument/CFPackageURI does not exist")]
    public void The_check_sees_what_is_wrong(string property, string value, string fault)
    {
        var package = Parsed(GivenExports.Certification(), GivenExports.Source());
        package["CFDocument"]![property] = value;

        Assert.Equal([fault], CaseClass.FaultsOf(JsonSerializer.SerializeToElement(package)));
    }

    [Fact]
    public void Every_node_of_the_certification_is_an_item_and_no_identifier_stands_twice()
    {
        var package = Parsed(GivenExports.Certification(), GivenExports.Source());
        var items = Identified(package["CFItems"]!);
        var own = items.Append((string?)package["CFDocument"]!["identifier"]).ToHashSet();
        var children = package["CFAssociations"]!.AsArray().Where(association => (string?)association!["associationType"] == "isChildOf").ToList();

        Assert.Equal(items.Order(), children.Select(child => (string?)child!["originNodeURI"]!["identifier"]).Order());
        Assert.All(children, child => Assert.Contains((string?)child!["destinationNodeURI"]!["identifier"], own));
        var all = items.Concat(Identified(package["CFAssociations"]!)).Concat(Identified(package["CFRubrics"]!)).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Fact]
    public void A_bridge_goes_from_each_thing_held_to_each_thing_obtained_in_one_group()
    {
        var package = Parsed(GivenExports.Certification(), GivenExports.Source());

        var bridges = package["CFAssociations"]!.AsArray()
            .Where(association => (string?)association!["associationType"] == "ext:givesByEquivalence")
            .Select(association => $"{association!["originNodeURI"]!["title"]} > {association["destinationNodeURI"]!["title"]} ({association["CFAssociationGroupingURI"]!["title"]})");

        Assert.Equal(
            [
                "Régler > Préparer un tournage (RNCP39377BC01 + RNCP39377BC02 → RNCP41481BC01)",
                "Louer > Préparer un tournage (RNCP39377BC01 + RNCP39377BC02 → RNCP41481BC01)",
                "Assistant de réalisation (2020) > Assistant de réalisation (RNCP34719 → RNCP41481)",
            ],
            bridges);
    }

    [Fact]
    public void A_certification_that_was_replaced_is_deprecated()
    {
        var old = GivenExports.Certification() with { ReplacedBy = Given.Codes<CertificationNumber>("RNCP50000") };

        Assert.Equal("Adopted", (string?)Parsed(GivenExports.Certification(), GivenExports.Source())["CFDocument"]!["adoptionStatus"]);
        Assert.Equal("Deprecated", (string?)Parsed(old, GivenExports.Of(old))["CFDocument"]!["adoptionStatus"]);
    }

    private static IEnumerable<string> FaultsOf(Certification certification, ExportSource source)
    {
        using var package = JsonDocument.Parse(CasePackage.Of(certification, source));
        return CaseClass.FaultsOf(package.RootElement).ToList();
    }

    private static JsonNode Parsed(Certification certification, ExportSource source) => JsonNode.Parse(CasePackage.Of(certification, source))!;

    private static List<string?> Identified(JsonNode list) => list.AsArray().Select(each => (string?)each!["identifier"]).ToList();
}
