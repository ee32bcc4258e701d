using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Passerelle.Site.Tests.Exports.Case;

/// <summary>
/// What CASE 1.1 says of a class of a package: its properties, which of them it must have, and of what type they are. The facts are those of
/// the JSON Schema that 1EdTech publishes for <c>CFPackage</c> (case_v1p1_cfpackage-jsonschema1.json); a class may have no other property.
/// </summary>
internal sealed partial class CaseClass(params (string Name, string Type)[] properties)
{
    private const string Required = "!";

    // A type is one of the words of Fits, or a class; [] makes a list of it, and ! says that the property must be there.
    private static readonly Dictionary<string, CaseClass> Classes = new(StringComparer.Ordinal)
    {
        ["CFPackage"] = new(("CFDocument", "CFDocument!"), ("CFItems", "CFItem[]"), ("CFAssociations", "CFAssociation[]"), ("CFDefinitions", "CFDefinition"), ("CFRubrics", "CFRubric[]"), ("extensions", "anything")),
        ["CFDocument"] = new(
            ("identifier", "uuid!"), ("uri", "text!"), ("frameworkType", "text"), ("caseVersion", "1.1"), ("creator", "text!"), ("title", "text!"), ("lastChangeDateTime", "time!"), ("officialSourceURL", "text"),
            ("publisher", "text"), ("description", "text"), ("subject", "text[]"), ("subjectURI", "Link[]"), ("language", "text"), ("version", "text"), ("adoptionStatus", "text"), ("statusStartDate", "day"),
            ("statusEndDate", "day"), ("licenseURI", "Link"), ("notes", "text"), ("extensions", "anything")),
        ["CFItem"] = new(
            ("identifier", "uuid!"), ("fullStatement", "text!"), ("alternativeLabel", "text"), ("CFItemType", "text"), ("uri", "text!"), ("humanCodingScheme", "text"), ("listEnumeration", "text"), ("abbreviatedStatement", "text"),
            ("conceptKeywords", "text[]"), ("conceptKeywordsURI", "Link"), ("notes", "text"), ("subject", "text[]"), ("subjectURI", "Link[]"), ("language", "text"), ("educationLevel", "text[]"), ("CFItemTypeURI", "Link"),
            ("licenseURI", "Link"), ("statusStartDate", "day"), ("statusEndDate", "day"), ("lastChangeDateTime", "time!"), ("extensions", "anything")),
        ["CFAssociation"] = new(
            ("identifier", "uuid!"), ("associationType", "relation!"), ("sequenceNumber", "integer"), ("uri", "text!"), ("originNodeURI", "AnyLink!"), ("destinationNodeURI", "AnyLink!"), ("CFAssociationGroupingURI", "Link"),
            ("lastChangeDateTime", "time!"), ("notes", "text"), ("extensions", "anything")),
        ["CFDefinition"] = new(("CFConcepts", "CFConcept[]"), ("CFSubjects", "CFSubject[]"), ("CFLicenses", "CFLicense[]"), ("CFItemTypes", "CFItemType[]"), ("CFAssociationGroupings", "CFAssociationGrouping[]"), ("extensions", "anything")),
        ["CFSubject"] = new(("identifier", "uuid!"), ("uri", "text!"), ("title", "text!"), ("hierarchyCode", "text!"), ("description", "text"), ("lastChangeDateTime", "time!"), ("extensions", "anything")),
        ["CFItemType"] = new(
            ("identifier", "uuid!"), ("uri", "text!"), ("title", "text!"), ("description", "text!"), ("hierarchyCode", "text!"), ("typeCode", "text"), ("lastChangeDateTime", "time!"), ("extensions", "anything")),
        ["CFAssociationGrouping"] = new(("identifier", "uuid!"), ("uri", "text!"), ("title", "text!"), ("description", "text"), ("lastChangeDateTime", "time!"), ("extensions", "anything")),
        ["CFRubric"] = new(("identifier", "uuid!"), ("uri", "text!"), ("title", "text"), ("description", "text"), ("lastChangeDateTime", "time!"), ("CFRubricCriteria", "CFRubricCriterion[]"), ("extensions", "anything")),
        ["CFRubricCriterion"] = new(
            ("identifier", "uuid!"), ("uri", "text!"), ("category", "text"), ("description", "text"), ("CFItemURI", "Link"), ("weight", "number"), ("position", "integer"), ("rubricId", "uuid"), ("lastChangeDateTime", "time!"),
            ("CFRubricCriterionLevels", "anything"), ("extensions", "anything")),
        ["Link"] = new(("title", "text!"), ("identifier", "uuid!"), ("uri", "text!")),
        ["AnyLink"] = new(("title", "text!"), ("identifier", "text!"), ("uri", "text!"), ("targetType", "text")),
    };

    /// <summary>What is wrong with a package, each fault with its path.</summary>
    public static IEnumerable<string> FaultsOf(JsonElement package) => Classes["CFPackage"].FaultsOf(package, "");

    private IEnumerable<string> FaultsOf(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) return [$"{path} is no object"];
        var missing = properties.Where(property => property.Type.EndsWith(Required, StringComparison.Ordinal) && !value.TryGetProperty(property.Name, out _)).Select(property => $"{path}/{property.Name} is missing");
        return missing.Concat(value.EnumerateObject().SelectMany(property => properties.FirstOrDefault(known => known.Name == property.Name) is (_, { } type)
            ? FaultsOf(property.Value, type.TrimEnd('!'), $"{path}/{property.Name}")
            : [$"{path}/{property.Name} does not exist"]));
    }

    private static IEnumerable<string> FaultsOf(JsonElement value, string type, string path)
    {
        if (Classes.TryGetValue(type, out var known)) return known.FaultsOf(value, path);
        if (!type.EndsWith("[]", StringComparison.Ordinal)) return Fits(value, type) ? [] : [$"{path} is no {type}"];
        return value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().SelectMany((item, at) => FaultsOf(item, type[..^2], $"{path}/{at}"))
            : [$"{path} is no list"];
    }

    private static bool Fits(JsonElement value, string type) => type switch
    {
        "anything" => true,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => value.ValueKind == JsonValueKind.String && FitsText(value.GetString()!, type),
    };

    private static bool FitsText(string text, string type) => type switch
    {
        "text" => true,
        "1.1" => text == "1.1",
        "uuid" => Uuid().IsMatch(text),
        "day" => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
        "time" => DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "relation" => Relation().IsMatch(text),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    [GeneratedRegex(@"\A[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"\A(isChildOf|isPeerOf|isPartOf|exactMatchOf|precedes|isRelatedTo|replacedBy|exemplar|hasSkillLevel|isTranslationOf|ext:[A-Za-z0-9._-]+)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Relation();
}
