using System.Text;
using System.Xml;
using Passerelle.Site.Sheets.Archive;

namespace Passerelle.Site.Sheets.Office;

/// <summary>The parts by which a package describes itself (ECMA-376, part 2, 9.3 and 10.1.2).</summary>
internal static class PackageXml
{
    public const string MainDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string TypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>The list of the types of all parts.</summary>
    public static ZipContent ContentTypes(IEnumerable<(string Path, string Type)> parts) => new("[Content_Types].xml", Write(writer =>
    {
        writer.WriteStartElement("Types", TypesNamespace);
        WriteType(writer, "Default", ("Extension", "rels"), RelationshipsType);
        WriteType(writer, "Default", ("Extension", "xml"), "application/xml");
        foreach (var (path, type) in parts) WriteType(writer, "Override", ("PartName", "/" + path), type);
        writer.WriteEndElement();
    }));

    /// <summary>What a part refers to; the empty path is the package itself.</summary>
    public static ZipContent Relationships(string path, IEnumerable<OfficeRelationship> relationships) => new(PathOf(path), Write(writer =>
    {
        writer.WriteStartElement("Relationships", RelationshipsNamespace);
        foreach (var relationship in relationships)
        {
            writer.WriteStartElement("Relationship", RelationshipsNamespace);
            writer.WriteAttributeString("Id", relationship.Id);
            writer.WriteAttributeString("Type", relationship.Type);
            writer.WriteAttributeString("Target", relationship.Target);
            if (relationship.IsExternal) writer.WriteAttributeString("TargetMode", "External");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }));

    /// <summary>A part that the SDK has no elements for.</summary>
    public static byte[] Write(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings)) content(writer);
        return stream.ToArray();
    }

    private static void WriteType(XmlWriter writer, string element, (string Name, string Value) what, string type)
    {
        writer.WriteStartElement(element, TypesNamespace);
        writer.WriteAttributeString(what.Name, what.Value);
        writer.WriteAttributeString("ContentType", type);
        writer.WriteEndElement();
    }

    private static string PathOf(string part)
    {
        var name = part.LastIndexOf('/') + 1;
        return $"{part[..name]}_rels/{part[name..]}.rels";
    }
}
