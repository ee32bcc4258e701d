using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Sheets.Word;

/// <summary>Puts a body and the parts that serve it into one file.</summary>
internal static class WordFile
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Header = "header";
    private const string Footer = "footer";

    public static byte[] Bytes(WordContext context, IEnumerable<OpenXmlElement> content)
    {
        var body = new Body(content);
        body.Append(context.Page.Section(Header, Footer));
        return Package(context, body).Bytes();
    }

    private static OfficePackage Package(WordContext context, Body body)
    {
        var margins = new WordMargins(context.Head, context.Labels, context.Page);
        var links = new WordLinks();
        OfficePart[] parts =
        [
            Part("styles", "styles", new WordStyles(context.Palette, context.Language).Part()),
            Part("numbering", "numbering", WordNumbering.Part()),
            Part("settings", "settings", WordSettings.Part(context.Language)),
            Part("fontTable", "fontTable", WordFonts.Part()),
            Part(Header, "header", margins.Header()),
            Part(Footer, "footer", margins.Footer(links)) with { Relationships = [.. links.Relationships] },
        ];
        var main = Part("document", "document.main", new Document(body)) with
        {
            Relationships = [.. parts.Select(RelationshipTo), .. context.Links.Relationships],
        };
        return new(OfficeProperties.Of(context.Head), main, parts);
    }

    private static OfficePart Part(string name, string type, OpenXmlPartRootElement root) => new($"word/{name}.xml", $"{Types}{type}+xml", root, []);

    // Parts are called like their relationship.
    private static OfficeRelationship RelationshipTo(OfficePart part)
    {
        var name = Path.GetFileNameWithoutExtension(part.Path);
        return new(name, Relationships + name, name + ".xml");
    }
}
