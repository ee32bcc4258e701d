using System.Text.Json;
using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Site.Exports.Json;
using Passerelle.Site.Tests.Pages;

namespace Passerelle.Site.Tests.Exports.Json;

public class CatalogueJsonTests
{
    [Fact]
    public void A_certification_is_written_under_the_keys_of_the_YAML() =>
        GoldenFile.AssertJson("donnees.json", CatalogueJson.Of(GivenExports.Certification(), GivenExports.Source()));

    [Fact]
    public void The_catalogue_holds_certifications_externals_and_terms()
    {
        var catalogue = JsonNode.Parse(CatalogueJson.Of(GivenExports.Source()))!;

        Assert.Equal("2026-11-21", (string?)catalogue["etat_au"]);
        Assert.Equal(JsonNode.Parse(CatalogueJson.Of(GivenExports.Certification(), GivenExports.Source()))!.ToJsonString(), catalogue["certifications"]![0]!.ToJsonString());
        Assert.Equal(["RNCP34719", "RNCP39377"], catalogue["externes"]!.AsArray().Select(external => (string?)external!["numero"]));
        Assert.Equal("BC", (string?)catalogue["glossaire"]![0]!["sigle"]);
    }

    // A key that is never written would be a promise of the schema that nothing keeps.
    [Fact]
    public void Every_key_of_the_schema_is_written_where_everything_is_said()
    {
        var full = FullCertification.Make();
        var block = full.Blocks[0] with
        {
            Activities = Given.Codes<LocalCode>("A1"),
            Competencies = [full.Blocks[0].Competencies[0] with { Context = Given.At("En autonomie") }],
            Evaluations = [GivenExports.Certification().Blocks[0].Evaluations[0]],
            Prerequisites = new Prerequisites { Entry = Given.Texts("Rien"), Validation = Given.Texts("Un stage") },
        };
        var everything = full with
        {
            Blocks = [block],
            Activities = [full.Activities[0] with { Context = Given.At("Tronc commun") }],
            AttestedCompetencies = [new(Given.At("Un groupe"), Given.Texts("Lire."))],
            LevelAbsence = Given.At(LevelAbsence.None),
            Classification = full.Classification with
            {
                Formacodes = [new(Given.Code<Formacode>("46274"), Given.At("Audiovisuel"))],
                Rome = [new(Given.Code<RomeCode>("L1304"), Given.At("Réalisation"))],
                Idcc = [new(Given.Code<IdccCode>("3097"), Given.At("Cinéma"))],
            },
            AccessRoutes = Enum.GetValues<RouteKind>().Select(kind => full.AccessRoutes[0] with { Kind = kind }).ToValueList(),
            Prerequisites = full.Prerequisites with { Validation = Given.Texts("Un stage") },
            Promotions = [full.Promotions[0] with { InOccupationAfter2Years = Given.At(60) }],
            ReplacedBy = Given.Codes<CertificationNumber>("RNCP50000"),
            SpecificTerms = full.SpecificTerms! with { PartialValidationScope = Given.At("Tout"), MasteryLevels = Given.At("Un"), Renewal = Given.At("Non") },
        };

        var said = Keys(JsonNode.Parse(CatalogueJson.Of(everything, GivenExports.Of(everything)))!, "").Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Promised(JsonNode.Parse(CatalogueJson.CertificationSchema(Language.French))!, "").Distinct().Order(StringComparer.Ordinal), said);
    }

    [Fact]
    public void A_certification_of_which_nothing_is_known_has_the_required_keys_only()
    {
        var bare = Given.Certification("RNCP10001") with { Level = null };

        var keys = JsonNode.Parse(CatalogueJson.Of(bare, GivenExports.Of(bare)))!.AsObject().Select(pair => pair.Key);

        Assert.Equal(["identifiant", "page", "numero", "intitule", "enregistrement"], keys);
    }

    [Fact]
    public void Without_an_address_there_are_no_addresses_of_pages_and_the_same_identifiers()
    {
        var (here, nowhere) = (Parsed(GivenExports.Source()), Parsed(GivenExports.WithoutAddress()));

        Assert.DoesNotContain("\"page\"", nowhere.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(here.GetProperty("identifiant").GetGuid(), nowhere.GetProperty("identifiant").GetGuid());

        static JsonElement Parsed(Passerelle.Site.Exports.ExportSource source) => JsonDocument.Parse(CatalogueJson.Of(GivenExports.Certification(), source)).RootElement;
    }

    [Fact]
    public void The_schema_speaks_the_language_of_the_site()
    {
        Assert.Equal("Titre du bloc", DescriptionIn(Language.French));
        Assert.Equal("Title of the block", DescriptionIn(Language.English));

        static string? DescriptionIn(Language language) =>
            (string?)JsonNode.Parse(CatalogueJson.CertificationSchema(language))!["properties"]!["blocs"]!["items"]!["properties"]!["titre"]!["description"];
    }

    private static IEnumerable<string> Keys(JsonNode node, string path) => node switch
    {
        JsonObject known => known.SelectMany(pair => Keys(pair.Value!, $"{path}/{pair.Key}").Prepend($"{path}/{pair.Key}")),
        JsonArray list => list.SelectMany(item => Keys(item!, path)),
        _ => [],
    };

    private static IEnumerable<string> Promised(JsonNode schema, string path) =>
        schema["items"] is { } items ? Promised(items, path)
        : schema["properties"] is JsonObject properties ? properties.SelectMany(pair => Promised(pair.Value!, $"{path}/{pair.Key}").Prepend($"{path}/{pair.Key}"))
        : [];
}
