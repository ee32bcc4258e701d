using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.Elm;

/// <summary>
/// A certification as a qualification of the European Learning Model 3, profile LOQ (learning opportunities and qualifications), each block
/// a partial qualification. The profile asks for a level, a field and at least one outcome: a certification that lacks one of them has no such
/// file, a block without competencies is left out. Levels of the French framework have the numbers of the European ones; their own addresses in the Union's list
/// are not known here, so they are concepts of ours. Lost: activities, juries, access routes, statistics, legal texts, jobs, what a single
/// assessment verifies (it proves its block as a whole), its form and setting, and the decision of registration, whose kind must come from a
/// list of the Union that has no French entry known here. A bridge is a note: the model knows specialisations, not equivalences.
/// </summary>
public static class ElmQualification
{
    private const string Levels = "http://data.europa.eu/snb/eqf/";
    private const string Fields = "http://data.europa.eu/snb/isced-f/";
    private const string Scheme = "25831c2";
    private const string Register = "France compétences";

    /// <summary>Whether a certification has what the profile requires.</summary>
    public static bool Exists(Certification certification) =>
        certification.Level is not null && certification.Classification.Nsf.Count > 0 && certification.Blocks.Any(HasOutcomes);

    /// <summary>The qualification of a certification that has what the profile requires.</summary>
    public static byte[] Of(Certification certification, ExportSource source) => JsonFile.Of(json => json.Object(() =>
    {
        ElmContext.Write(json);
        WriteWhole(certification, new ElmWriter(json, source));
    }));

    private static string SchemeOf(CertificationNumber number) => number.Register == Model.Register.Rncp ? "RNCP" : "RS";

    private static bool HasOutcomes(Block block) => block.Competencies.Count > 0;

    private static void WriteWhole(Certification certification, ElmWriter elm)
    {
        var (json, source) = (elm.Json, elm.Source);
        var number = certification.Number.Value;
        var blocks = certification.Blocks.Where(HasOutcomes).ToList();
        elm.Begin("Qualification", Identifiers.Of(number));
        elm.Identifier("identifier", number.Value, SchemeOf(number), Register);
        elm.Text("title", certification.Title.Value);
        elm.Text("description", certification.Objectives?.Value);
        elm.Text("category", (certification.Kind?.Label ?? certification.Kind?.Code)?.Value);
        elm.Notes("additionalNote", certification.Equivalences.Select(terms => BridgeName.Of(number, terms)).Distinct());
        elm.Web("homepage", source.UrlOf(Addresses.Certification(number)));
        elm.Web("supplementaryDocument", OfficialFiche.AddressOf(number));
        json.WriteString("dateModified", source.ChangedAt);
        elm.Authority("language", "language", source.Language == "fr" ? "FRA" : "ENG");
        WriteClassification(certification, elm);
        json.Objects("educationSubject", certification.Classification.Nsf, nsf => WriteSubject(nsf, elm));
        elm.Note("entryRequirement", certification.Prerequisites.Entry.Count == 0 ? null : string.Join('\n', certification.Prerequisites.Entry.Select(text => text.Value)));
        json.WriteBoolean("isPartialQualification", value: false);
        elm.References("learningOutcome", blocks.SelectMany(block => block.Competencies.Select(competency => Identifiers.Of(certification.ReferenceTo(block), competency.Code.Value))));
        json.Objects("hasPart", blocks, block => WritePart(certification, block, elm));
        if (certification.Certifiers.Count > 0) json.Object("awardingOpportunity", () => WriteAwarding(certification, elm));
    }

    private static void WritePart(Certification certification, Block block, ElmWriter elm)
    {
        var reference = certification.ReferenceTo(block);
        elm.Begin("Qualification", Identifiers.Of(reference));
        elm.Identifier("identifier", reference.ToString(), SchemeOf(reference.Certification), Register);
        elm.Text("title", block.Title.Value);
        elm.Web("homepage", elm.Source.UrlOf(Addresses.Block(reference)));
        WriteClassification(certification, elm);
        elm.Json.WriteBoolean("isPartialQualification", value: true);
        elm.References("isPartOf", [Identifiers.Of(certification.Number.Value)]);
        elm.Json.Objects("learningOutcome", block.Competencies, competency => ElmParts.WriteOutcome(reference, competency, elm));
        elm.Json.Objects("provenBy", block.Evaluations, evaluation => ElmParts.WriteAssessment(reference, evaluation, elm));
    }

    // A block has the level and the field of its certification: the register gives it none of its own.
    private static void WriteClassification(Certification certification, ElmWriter elm)
    {
        var level = certification.Level!.Value.Value;
        var field = IscedField.Of(certification.Classification.Nsf[0].Code.Value);
        elm.Concept("thematicArea", Fields + field, Fields + Scheme);
        elm.Concept("eqfLevel", $"{Levels}{level}", Levels + Scheme);
        elm.OwnConcept("nqfLevel", $"niveau/{level}", $"{level}", $"Cadre national des certifications professionnelles, niveau {level}");
    }

    private static void WriteSubject(Classified<NsfCode> nsf, ElmWriter elm)
    {
        elm.Begin("Concept", Identifiers.Part(Identifiers.Register, "nsf/" + nsf.Code.Value.Value));
        elm.Json.WriteString("notation", nsf.Code.Value.Value);
        elm.Text("prefLabel", elm.Source.Catalogue.LabelOf(nsf.Code.Value, nsf.Label?.Value), "fr");
    }

    private static void WriteAwarding(Certification certification, ElmWriter elm)
    {
        var (json, validity) = (elm.Json, ValidityPeriod.Of(certification.Registration));
        var identifier = Identifiers.Of(certification.Number.Value);
        elm.Begin("AwardingOpportunity", Identifiers.Part(identifier, "awardingOpportunity"));
        json.Objects("awardingBody", certification.Certifiers.DistinctBy(elm.Source.Catalogue.Certifiers.Of), certifier => ElmBodies.Write(certifier, elm));
        elm.References("learningAchievementSpecification", [identifier]);
        if (validity.From is null && validity.Until is null) return;
        json.Object("temporal", () =>
        {
            json.WriteString("type", "PeriodOfTime");
            Write("startDate", validity.From);
            Write("endDate", validity.Until);
        });

        void Write(string name, DateOnly? day)
        {
            if (day is { } known) json.WriteString(name, known.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        }
    }
}
