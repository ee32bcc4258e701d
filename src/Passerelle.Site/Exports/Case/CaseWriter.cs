using System.Text.Json;
using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.Case;

/// <summary>Something that another part of a package points to.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Identifier">Its identifier.</param>
/// <param name="Uri">Its address.</param>
internal sealed record CaseNode(string Title, Guid Identifier, string Uri);

/// <summary>Writes what every part of a CASE package has: identifier, address, time of the last change, and links to other parts.</summary>
/// <param name="json">Where to.</param>
/// <param name="source">What the package is made from.</param>
internal sealed class CaseWriter(Utf8JsonWriter json, ExportSource source)
{
    public Utf8JsonWriter Json => json;

    public ExportSource Source => source;

    /// <summary>A certification, own or external; its number where nobody gives a title.</summary>
    public CaseNode NodeOf(CertificationNumber number)
    {
        var identifier = Identifiers.Of(number);
        var title = source.Catalogue.TitleOf(number);
        return new(title ?? number.Value, identifier, title is null ? Identifiers.Urn(identifier) : source.UriOf(Addresses.Certification(number), identifier));
    }

    /// <summary>A block, own or external; only an own one has a page.</summary>
    public CaseNode NodeOf(BlockReference block)
    {
        var identifier = Identifiers.Of(block);
        var isOwn = source.Catalogue.Certification(block.Certification)?.Block(block.Block) is not null;
        return new(source.Catalogue.TitleOf(block) ?? block.ToString(), identifier, isOwn ? source.UriOf(Addresses.Block(block), identifier) : Identifiers.Urn(identifier));
    }

    /// <summary>A competency.</summary>
    public CaseNode NodeOf(BlockReference block, Competency competency)
    {
        var reference = new CompetencyReference(block, competency.Code.Value);
        var identifier = Identifiers.Of(reference);
        return new(competency.Text.Value, identifier, source.UriOf(Addresses.Competency(reference), identifier));
    }

    /// <summary>A part that has an identifier and no page.</summary>
    public static CaseNode NodeOf(string title, Guid identifier) => new(title, identifier, Identifiers.Urn(identifier));

    /// <summary>Identifier, address and time of the last change, which every part must have.</summary>
    public void Begin(CaseNode node)
    {
        json.WriteString("identifier", node.Identifier);
        json.WriteString("uri", node.Uri);
        json.WriteString("lastChangeDateTime", source.ChangedAt);
    }

    /// <summary>A link to another part.</summary>
    public void Link(string name, CaseNode node) => json.Object(name, () => Link(node));

    /// <summary>The properties of a link.</summary>
    public void Link(CaseNode node)
    {
        json.WriteString("title", node.Title);
        json.WriteString("identifier", node.Identifier);
        json.WriteString("uri", node.Uri);
    }
}
