using DocumentFormat.OpenXml;
using Passerelle.Site.Sheets.Archive;

namespace Passerelle.Site.Sheets.Office;

/// <summary>
/// A file of an office suite: a ZIP of XML parts, with their types and their relationships (ECMA-376, part 2). The SDK's own packages
/// bear the time of the day and random identifiers, so its elements are put into a package here.
/// </summary>
/// <param name="Properties">Title, language, author.</param>
/// <param name="Main">The part that the others serve.</param>
/// <param name="Parts">The others; their paths stand in the folder of the main one.</param>
internal sealed record OfficePackage(OfficeProperties Properties, OfficePart Main, IReadOnlyList<OfficePart> Parts)
{
    public byte[] Bytes() => DeterministicZip.Of(Contents());

    private IEnumerable<ZipContent> Contents()
    {
        OfficePart[] parts = [Main, .. Parts];
        yield return PackageXml.ContentTypes([.. parts.Select(part => (part.Path, part.ContentType)), (OfficeProperties.Path, OfficeProperties.ContentType)]);
        yield return PackageXml.Relationships("", [new("main", PackageXml.MainDocument, Main.Path), new("properties", OfficeProperties.Relationship, OfficeProperties.Path)]);
        yield return new(OfficeProperties.Path, Properties.Xml());
        foreach (var part in parts)
        {
            yield return new(part.Path, part.Xml());
            if (part.Relationships.Count > 0) yield return PackageXml.Relationships(part.Path, part.Relationships);
        }
    }
}

/// <summary>A part of a package.</summary>
/// <param name="Path">Where it stands, <c>word/document.xml</c>.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Root">What it holds.</param>
/// <param name="Relationships">What it refers to.</param>
internal sealed record OfficePart(string Path, string ContentType, OpenXmlPartRootElement Root, IReadOnlyList<OfficeRelationship> Relationships)
{
    public byte[] Xml()
    {
        using var stream = new MemoryStream();
        Root.Save(stream);
        return stream.ToArray();
    }
}

/// <summary>What a part refers to.</summary>
/// <param name="Id">How the part names it.</param>
/// <param name="Type">What it is for.</param>
/// <param name="Target">Path from the folder of the part, or a web address.</param>
/// <param name="IsExternal">Whether the target stands outside of the package.</param>
internal sealed record OfficeRelationship(string Id, string Type, string Target, bool IsExternal = false);
