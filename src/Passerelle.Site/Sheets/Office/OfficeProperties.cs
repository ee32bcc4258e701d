using System.Globalization;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Office;

/// <summary>What an office suite shows of a file without opening it.</summary>
/// <param name="Title">Title.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Creator">Who publishes it.</param>
/// <param name="Language">Language of its words, <c>fr-FR</c>.</param>
/// <param name="AsOf">The day that it speaks of: it was made at its first minute.</param>
internal sealed record OfficeProperties(string Title, string Subject, string Creator, string Language, DateOnly AsOf)
{
    public const string Path = "docProps/core.xml";
    public const string ContentType = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string Relationship = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private const string Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private string Day => AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    public static OfficeProperties Of(SheetHead head) =>
        new($"{head.Code} · {head.Title}", head.Kind, head.School, OfficeLanguage.Of(head.LanguageTag), head.AsOfDay);

    public byte[] Xml() => PackageXml.Write(writer =>
    {
        writer.WriteStartElement("cp", "coreProperties", Properties);
        writer.WriteElementString("dc", "title", Dublin, XmlText.Of(Title));
        writer.WriteElementString("dc", "subject", Dublin, XmlText.Of(Subject));
        writer.WriteElementString("dc", "creator", Dublin, XmlText.Of(Creator));
        writer.WriteElementString("dc", "language", Dublin, Language);
        foreach (var term in (ReadOnlySpan<string>)["created", "modified"])
        {
            writer.WriteStartElement("dcterms", term, Terms);
            writer.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
            writer.WriteString(Day);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    });
}
