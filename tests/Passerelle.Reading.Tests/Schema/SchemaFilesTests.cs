using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Schema;

namespace Passerelle.Reading.Tests.Schema;

public class SchemaFilesTests
{
    private const string Update = "PASSERELLE_UPDATE";

    public static TheoryData<string> Names => [.. SchemaFiles.All().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schemas_of_the_sample_are_current(string name)
    {
        var path = Path.Combine(RepositoryFiles.Schemas, name);
        var expected = SchemaFiles.All()[name];
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            Directory.CreateDirectory(RepositoryFiles.Schemas);
            File.WriteAllText(path, expected);
        }

        var actual = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(actual == expected, $"input/schema/{name} is not current. Run: {Update}=1 dotnet test tests/Passerelle.Reading.Tests --filter SchemaFilesTests");
    }

    [Fact]
    public void The_sample_has_no_schema_that_is_no_longer_made() =>
        Assert.Equal(SchemaFiles.All().Keys, Directory.EnumerateFiles(RepositoryFiles.Schemas).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_is_described_in_both_languages(string name)
    {
        var french = Descriptions(JsonNode.Parse(SchemaFiles.All(Language.French)[name])!).ToList();
        var english = Descriptions(JsonNode.Parse(SchemaFiles.All(Language.English)[name])!).ToList();

        Assert.Equal(french.Count, english.Count);
        Assert.All(french.Concat(english), text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Objects_admit_no_other_key_and_every_key_has_a_description(string name)
    {
        var objects = Objects(JsonNode.Parse(SchemaFiles.All()[name])!).ToList();

        Assert.NotEmpty(objects);
        Assert.All(objects, schema =>
        {
            Assert.False(schema["additionalProperties"]!.GetValue<bool>());
            Assert.All(schema["properties"]!.AsObject(), property => Assert.NotNull(property.Value!["description"]));
        });
    }

    [Fact]
    public void A_schema_lists_required_keys_patterns_and_words()
    {
        var schema = JsonNode.Parse(SchemaFiles.All()["certification.schema.json"])!;

        Assert.Equal(["numero", "intitule", "enregistrement"], schema["required"]!.AsArray().Select(key => key!.GetValue<string>()));
        Assert.Equal(CertificationNumber.Pattern, schema["properties"]!["numero"]!["pattern"]!.GetValue<string>());
        Assert.Equal(["oui", "non", "inconnu"], schema["properties"]!["partenaires_habilites"]!["enum"]!.AsArray().Select(word => word!.GetValue<string>()));
    }

    private static IEnumerable<JsonObject> Objects(JsonNode node) => Nodes(node).OfType<JsonObject>().Where(each => each["additionalProperties"] is not null);

    private static IEnumerable<string> Descriptions(JsonNode node) =>
        Objects(node).SelectMany(each => each["properties"]!.AsObject()).Select(property => property.Value!["description"]!.GetValue<string>());

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject group => group.Select(pair => pair.Value).OfType<JsonNode>().SelectMany(Nodes).Prepend(group),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Nodes).Prepend(list),
        _ => [node],
    };
}
