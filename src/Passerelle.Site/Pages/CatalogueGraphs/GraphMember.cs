using Passerelle.Model;
using Passerelle.Site.Graphs;
using Passerelle.Site.Graphs.Layout;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.CatalogueGraphs;

/// <summary>A certification of the graph of the catalogue, own or external.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Level">Its level, or null where it is not known.</param>
/// <param name="Kind">Of the catalogue, an earlier version from outside, or another from outside.</param>
internal sealed record GraphMember(CertificationNumber Number, int? Level, GraphNodeKind Kind)
{
    /// <summary>Its level, as the address of a filtered graph names it.</summary>
    public string LevelValue => Level is { } level ? $"{level}" : "inconnu";

    /// <summary>Its kind, as the drawing and the address name it.</summary>
    public string KindValue => Kinds.ClassOf(Kind);

    /// <summary>All certifications of a catalogue, by number.</summary>
    public static ValueList<GraphMember> All(Catalogue catalogue) => catalogue.Certifications.Select(Of)
        .Concat(catalogue.Externals.Select(external => Of(external, catalogue)))
        .OrderBy(member => member.Number.Value, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>Its box in the drawing.</summary>
    public GraphNode Node(Catalogue catalogue)
    {
        var link = CodeLink.Of(Number, catalogue);
        return new(Number.Slug, Kind, Layer: null, link.Code, link.Text, link.To);
    }

    private static GraphMember Of(Certification certification) =>
        new(certification.Number.Value, certification.Level?.Value, GraphNodeKind.Certification);

    private static GraphMember Of(ExternalCertification external, Catalogue catalogue) => new(
        external.Number.Value,
        external.Level?.Value,
        catalogue.Lineages.After(external.Number.Value).Any() ? GraphNodeKind.Earlier : GraphNodeKind.External);
}
