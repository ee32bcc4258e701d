using System.Text.Json.Nodes;

namespace Passerelle.Site.Tests.Exports.Elm;

/// <summary>
/// What the profile LOQ of the European Learning Model says of a class: the properties that it must have, those that it may have, and the class
/// of what they lead to. The facts are those of the shapes that the Commission publishes (LOQ-constraints.ttl 1.1.0), whose shapes are
/// closed; properties that this program never writes are left out. <c>+</c> marks what must be there, <c>1</c> what stands once.
/// </summary>
internal sealed class ElmShape(params (string Name, string Class)[] properties)
{
    private static readonly Dictionary<string, ElmShape> Shapes = new(StringComparer.Ordinal)
    {
        ["Qualification"] = new(
            ("identifier", "Identifier"), ("title", "text+"), ("description", "text"), ("category", "text"), ("additionalNote", "Note"), ("homepage", "WebResource"), ("supplementaryDocument", "WebResource"),
            ("dateModified", "value 1"), ("language", "Concept"), ("thematicArea", "Concept+"), ("educationSubject", "Concept"), ("entryRequirement", "Note 1"), ("learningOutcome", "LearningOutcome+"),
            ("provenBy", "LearningAssessmentSpecification"), ("hasPart", "Qualification"), ("isPartOf", "Qualification"), ("awardingOpportunity", "AwardingOpportunity"), ("isPartialQualification", "value 1"),
            ("eqfLevel", "Concept+ 1"), ("nqfLevel", "Concept+")),
        ["LearningOutcome"] = new(("identifier", "Identifier"), ("title", "text+"), ("additionalNote", "Note")),
        ["LearningAssessmentSpecification"] = new(
            ("identifier", "Identifier"), ("title", "text+"), ("description", "text"), ("additionalNote", "Note"), ("homepage", "WebResource"), ("proves", "Qualification")),
        ["AwardingOpportunity"] = new(("awardingBody", "Organisation|Agent+"), ("temporal", "PeriodOfTime 1"), ("learningAchievementSpecification", "Qualification+ 1")),
        ["Organisation"] = new(("legalName", "text+"), ("registration", "LegalIdentifier 1"), ("homepage", "WebResource"), ("location", "Location+")),
        ["Agent"] = new(("prefLabel", "text")),
        ["Location"] = new(("address", "Address+")),
        ["Address"] = new(("countryCode", "Concept+ 1")),
        ["LegalIdentifier"] = new(("notation", "value+ 1"), ("schemeName", "value 1"), ("spatial", "Concept+ 1")),
        ["Identifier"] = new(("notation", "value+ 1"), ("schemeName", "value 1"), ("schemeAgency", "text")),
        ["Note"] = new(("noteLiteral", "text+")),
        ["WebResource"] = new(("contentURL", "value+ 1")),
        ["PeriodOfTime"] = new(("startDate", "value 1"), ("endDate", "value 1")),
        ["Concept"] = new(("notation", "value 1"), ("prefLabel", "text"), ("inScheme", "ConceptScheme")),
        ["ConceptScheme"] = new(),
    };

    /// <summary>What is wrong with a file, each fault with its path.</summary>
    public static IEnumerable<string> FaultsOf(JsonNode file)
    {
        var things = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        Collect(file, things);
        return FaultsOf(file, "Qualification", "", things);
    }

    private static void Collect(JsonNode? node, Dictionary<string, JsonObject> things)
    {
        foreach (var child in node is JsonObject parent ? parent.Where(pair => pair.Key != "@context").Select(pair => pair.Value) : node as IEnumerable<JsonNode?> ?? []) Collect(child, things);
        if (node is JsonObject thing && thing.ContainsKey("type") && (string?)thing["id"] is { } id) things.TryAdd(id, thing);
    }

    private static IEnumerable<string> FaultsOf(JsonNode? node, string classes, string path, Dictionary<string, JsonObject> things)
    {
        if (node is not JsonObject thing) return [$"{path} is no thing"];
        if (!thing.ContainsKey("type"))
            return things.TryGetValue((string?)thing["id"] ?? "", out var told) && classes.Split('|').Contains((string?)told["type"]) ? [] : [$"{path} refers to no {classes}"];
        var type = (string)thing["type"]!;
        return classes.Split('|').Contains(type) ? Shapes[type].FaultsOf(thing, path, things) : [$"{path} is a {type}, no {classes}"];
    }

    private IEnumerable<string> FaultsOf(JsonObject thing, string path, Dictionary<string, JsonObject> things)
    {
        foreach (var (name, _) in thing.Where(pair => pair.Key is not ("id" or "type" or "@context") && properties.All(property => property.Name != pair.Key))) yield return $"{path}/{name} does not exist";
        foreach (var (name, kind) in properties)
        {
            var values = thing[name] switch { null => [], JsonArray list => list.ToList(), var single => [single] };
            if (values.Count == 0 && kind.Contains('+', StringComparison.Ordinal)) yield return $"{path}/{name} is missing";
            if (values.Count > 1 && kind.EndsWith('1')) yield return $"{path}/{name} stands {values.Count} times";
            foreach (var fault in values.SelectMany(value => FaultsOfValue(value!, kind.Split(' ')[0].TrimEnd('+'), $"{path}/{name}", things))) yield return fault;
        }
    }

    private static IEnumerable<string> FaultsOfValue(JsonNode value, string kind, string path, Dictionary<string, JsonObject> things) => kind switch
    {
        "value" => value is JsonValue ? [] : [$"{path} is no value"],
        "text" => value is JsonObject text && text.All(pair => pair.Key is "fr" or "en" && pair.Value is JsonValue) ? [] : [$"{path} is no text in a language"],
        _ => FaultsOf(value, kind, path, things),
    };
}
