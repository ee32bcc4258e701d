using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Binders;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Schema;

/// <summary>JSON Schemas (draft-07) of the input files, made from the declarations that bind them.</summary>
public static class SchemaFiles
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>File names and texts, by name; the descriptions are in this language.</summary>
    public static IReadOnlyDictionary<string, string> All(Language language = Language.French) => new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["bloc.schema.json"] = Text("Bloc de compétences", "Block of competencies", BlockBinder.Shape, language),
        ["certification.schema.json"] = Text("Certification", "Certification", CertificationBinder.Shape, language),
        ["externe.schema.json"] = Text("Certification externe", "External certification", ExternalBinder.Shape, language),
        ["glossaire.schema.json"] = Text("Glossaire", "Glossary", GlossaryBinder.Shape, language),
        ["nomenclature.schema.json"] = Text("Nomenclature", "Nomenclature", NomenclatureBinder.Shape, language),
        ["publication.schema.json"] = Text("Publication", "Publication", PublicationBinder.Shape, language),
        ["site.schema.json"] = Text("Site", "Site", SiteBinder.Shape, language),
    };

    private static string Text(string french, string english, Kind kind, Language language)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = new BilingualText(french, english).In(language),
        };
        foreach (var (name, value) in kind.Schema(language)) schema[name] = value?.DeepClone();
        return schema.ToJsonString(Layout) + "\n";
    }
}
