using System.Text.Json;

namespace Passerelle.Site.Exports.Elm;

/// <summary>
/// The terms of the European Learning Model that are used here, as the Commission's context declares them. They stand in each file: its
/// address, <c>http://data.europa.eu/snb/model/context/edc-ap</c>, is that of the profile for credentials and types <c>dateModified</c> as a
/// reference, and a file that brings its terms along is read without a network.
/// </summary>
internal static class ElmContext
{
    private const string Elm = "http://data.europa.eu/snb/model/elm/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";
    private const string Schema = "http://www.w3.org/2001/XMLSchema#";
    private const string Adms = "http://www.w3.org/ns/adms#";

    private static readonly (string Class, string Address)[] Classes =
    [
        ("Address", Elm + "Address"), ("Agent", Elm + "Agent"), ("AwardingOpportunity", Elm + "AwardingOpportunity"), ("Concept", Skos + "Concept"), ("ConceptScheme", Skos + "ConceptScheme"),
        ("Identifier", Elm + "Identifier"), ("LearningAssessmentSpecification", Elm + "LearningAssessmentSpecification"), ("LearningOutcome", Elm + "LearningOutcome"),
        ("LegalIdentifier", Elm + "LegalIdentifier"), ("Location", Terms + "Location"), ("Note", Elm + "Note"), ("Organisation", Elm + "Organisation"), ("PeriodOfTime", Terms + "PeriodOfTime"),
        ("Qualification", Elm + "Qualification"), ("WebResource", Elm + "WebResource"),
    ];

    private static readonly (string Term, string Address)[] References =
    [
        ("additionalNote", Elm + "additionalNote"), ("address", Elm + "address"), ("awardingBody", Elm + "awardingBody"), ("awardingOpportunity", Elm + "awardingOpportunity"), ("countryCode", Elm + "countryCode"),
        ("educationSubject", Elm + "educationSubject"), ("entryRequirement", Elm + "entryRequirement"), ("eqfLevel", Elm + "EQFLevel"), ("hasPart", Elm + "hasPart"), ("homepage", "http://xmlns.com/foaf/0.1/homepage"),
        ("identifier", Adms + "identifier"), ("inScheme", Skos + "inScheme"), ("isPartOf", Elm + "isPartOf"), ("language", Terms + "language"), ("learningAchievementSpecification", Elm + "learningAchievementSpecification"),
        ("learningOutcome", Elm + "learningOutcome"), ("location", Elm + "location"), ("nqfLevel", Elm + "NQFLevel"), ("provenBy", Elm + "provenBy"), ("proves", Elm + "proves"), ("publisher", Terms + "publisher"),
        ("registration", "http://www.w3.org/ns/regorg#registration"), ("spatial", Terms + "spatial"), ("supplementaryDocument", Elm + "supplementaryDocument"), ("temporal", Terms + "temporal"),
        ("thematicArea", Elm + "ISCEDFCode"),
    ];

    private static readonly (string Term, string Address)[] Texts =
    [
        ("category", Elm + "category"), ("description", Terms + "description"), ("legalName", "http://www.w3.org/ns/regorg#legalName"), ("noteLiteral", Elm + "noteLiteral"), ("prefLabel", Skos + "prefLabel"),
        ("schemeAgency", Adms + "schemeAgency"), ("title", Terms + "title"),
    ];

    private static readonly (string Term, string Address, string Type)[] Values =
    [
        ("contentURL", Elm + "contentUrl", Schema + "anyURI"), ("dateModified", Terms + "modified", Schema + "dateTime"), ("endDate", Elm + "endDate", Schema + "dateTime"),
        ("isPartialQualification", Elm + "isPartialQualification", Schema + "boolean"), ("schemeName", Elm + "schemeName", Schema + "string"), ("startDate", Elm + "startDate", Schema + "dateTime"),
    ];

    /// <summary>Writes the context.</summary>
    public static void Write(Utf8JsonWriter json) => json.Object("@context", () =>
    {
        json.WriteString("id", "@id");
        json.WriteString("type", "@type");
        json.WriteString("notation", Skos + "notation");
        foreach (var (name, address) in Classes) json.WriteString(name, address);
        foreach (var (term, address) in References) WriteTerm(term, address, "@type", "@id");
        foreach (var (term, address) in Texts) WriteTerm(term, address, "@container", "@language");
        foreach (var (term, address, type) in Values) WriteTerm(term, address, "@type", type);

        void WriteTerm(string term, string address, string key, string value) => json.Object(term, () =>
        {
            json.WriteString("@id", address);
            json.WriteString(key, value);
        });
    });
}
