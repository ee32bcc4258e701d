using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>
/// Certifications as plain JSON, under the keys of the YAML, and the JSON Schema (draft 2020-12) of these files. What is
/// lost: the places of values in the input, how a fiche prints its lists (<c>publication.yaml</c>), and the settings of the audit and of the
/// looks of the site.
/// </summary>
public static class CatalogueJson
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonShape<ExternalBlock> ExternalBlock = new(keys =>
    {
        keys.Required("code", it => it.Code, JsonKinds.BlockCode, "Code du bloc", "Code of the block");
        keys.Required("titre", it => it.Title, JsonKinds.Text, "Titre du bloc", "Title of the block");
    });

    private static readonly JsonShape<ExternalCertification> External = new(keys =>
    {
        keys.Required("identifiant", it => Identifiers.Of(it.Number.Value), JsonKinds.Identifier, "Identifiant permanent", "Permanent identifier");
        keys.Required("numero", it => it.Number, JsonKinds.Number, "Numéro au répertoire", "Number in the register");
        keys.Required("intitule", it => it.Title, JsonKinds.Text, "Intitulé officiel", "Official title");
        keys.Optional("niveau", it => it.Level, JsonKinds.Integer, "Niveau, de 1 à 8", "Level, 1 to 8");
        keys.Optional("statut", it => it.State, JsonWords.PrintedState, "Statut à la dernière lecture", "State as last seen");
        keys.Optional("echeance", it => it.Expiry, JsonKinds.Date, "Dernier jour d’enregistrement", "Last day of registration");
        keys.List("remplacee_par", it => it.ReplacedBy, JsonKinds.Number, "Certifications qui la remplacent", "Certifications that replace it");
        keys.List("blocs", it => it.Blocks, ExternalBlock, "Blocs auxquels on se réfère", "Blocks that are referred to");
    });

    private static readonly JsonShape<GlossaryTerm> Term = new(keys =>
    {
        keys.Required("terme", it => it.Term, JsonKinds.Text, "Le terme", "The term");
        keys.Optional("sigle", it => it.Acronym, JsonKinds.Text, "Son sigle", "Its acronym");
        keys.Required("definition", it => it.Definition, JsonKinds.Text, "Ce qu’il veut dire", "What it means");
        keys.Optional("source", it => it.Source, JsonKinds.Text, "Le texte qui le définit", "The text that defines it");
        keys.Optional("lien", it => it.Link, JsonKinds.Address, "Où lire ce texte", "Where that text can be read");
    });

    private static readonly JsonShape<FreePage> Page = new(keys =>
    {
        keys.Required("nom", it => it.Slug, JsonKinds.Text, "Nom dans l’adresse", "Name in the address");
        keys.Required("titre", it => it.Title, JsonKinds.Text, "Titre", "Title");
        keys.Optional("resume", it => it.Summary, JsonKinds.Text, "Une phrase", "One sentence");
        keys.Required("texte", it => it.Content.Source, JsonKinds.Text, "Texte (Markdown)", "Text (Markdown)");
    });

    private static readonly JsonShape<ExportSource> Whole = new(keys =>
    {
        keys.Required("titre", it => it.Catalogue.Settings.Title, JsonKinds.Text, "Titre du site", "Title of the site");
        keys.Required("etat_au", it => it.Catalogue.Settings.AsOf, JsonKinds.Date, "Jour dont parle le contenu", "Day that the content speaks of");
        keys.Required("organisation", it => it.Catalogue.Settings.Organisation.Name, JsonKinds.Text, "Organisation qui publie le site", "Organisation that publishes the site");
        keys.Required("certifications", Certifications, new JsonList<CertificationEntry>(CertificationJson.Shape), "Certifications, par numéro", "Certifications, by number");
        keys.List("externes", it => it.Catalogue.Externals, External, "Certifications auxquelles on ne fait que se référer", "Certifications that are only referred to");
        keys.List("glossaire", it => it.Catalogue.Glossary, Term, "Termes du glossaire", "Terms of the glossary");
        keys.List("pages", it => it.Catalogue.Pages, Page, "Pages libres", "Free pages");
    });

    /// <summary>One certification.</summary>
    public static byte[] Of(Certification certification, ExportSource source) =>
        JsonFile.Of(json => CertificationJson.Shape.Write(json, new(source, certification)));

    /// <summary>The whole catalogue.</summary>
    public static byte[] Of(ExportSource source) => JsonFile.Of(json => Whole.Write(json, source));

    /// <summary>What a file of one certification may hold.</summary>
    /// <param name="language">Language of the descriptions.</param>
    public static byte[] CertificationSchema(Language language) => Schema(CertificationJson.Shape.Schema(language));

    /// <summary>What the file of the whole catalogue may hold.</summary>
    /// <param name="language">Language of the descriptions.</param>
    public static byte[] CatalogueSchema(Language language) => Schema(Whole.Schema(language));

    private static byte[] Schema(JsonObject shape)
    {
        shape.Insert(0, "$schema", Draft);
        return JsonSerializer.SerializeToUtf8Bytes(shape, Layout);
    }

    private static ValueList<CertificationEntry> Certifications(ExportSource source) =>
        source.Catalogue.Certifications.Select(certification => new CertificationEntry(source, certification)).ToValueList();
}
