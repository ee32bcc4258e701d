using Passerelle.Model;
using Passerelle.Site.Exports.Case;
using Passerelle.Site.Exports.Elm;
using Passerelle.Site.Exports.Json;
using Passerelle.Site.Exports.OpenBadges;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports;

/// <summary>Which files there are for machines. Each line of the lists is one of them.</summary>
public static class ExportPlan
{
    /// <summary>All files of a catalogue, in a fixed order.</summary>
    public static ValueList<ExportFile> All(ExportSource source) =>
    [
        .. OfCatalogue(source),
        .. source.Catalogue.Certifications.SelectMany(certification => Whole(certification, source)),
    ];

    /// <summary>The files of the whole catalogue.</summary>
    public static ValueList<ExportFile> OfCatalogue(ExportSource source)
    {
        var language = source.Catalogue.Settings.Language;
        return
        [
            new(ExportFormat.Json, Addresses.CatalogueData("catalogue.json"), () => CatalogueJson.Of(source)),
            new(ExportFormat.JsonSchema, Addresses.CatalogueData("catalogue.schema.json"), () => CatalogueJson.CatalogueSchema(language)),
            new(ExportFormat.JsonSchema, Addresses.CatalogueData("certification.schema.json"), () => CatalogueJson.CertificationSchema(language)),
        ];
    }

    /// <summary>The files that stand beside the page of a certification.</summary>
    public static ValueList<ExportFile> Of(Certification certification, ExportSource source)
    {
        var number = certification.Number.Value;
        return
        [
            new(ExportFormat.Json, Addresses.CertificationData(number, "donnees.json"), () => CatalogueJson.Of(certification, source)),
            new(ExportFormat.Case, Addresses.CertificationData(number, "case.json"), () => CasePackage.Of(certification, source)),
            new(ExportFormat.OpenBadges, Addresses.CertificationData(number, "open-badges.jsonld"), () => Achievement.Of(certification, source)),
            .. ElmQualification.Exists(certification) ? [new ExportFile(ExportFormat.Elm, Addresses.CertificationData(number, "elm.jsonld"), () => ElmQualification.Of(certification, source))] : Array.Empty<ExportFile>(),
        ];
    }

    /// <summary>The files that stand beside the page of a block.</summary>
    public static ValueList<ExportFile> Of(Certification certification, Block block, ExportSource source) =>
    [
        new(ExportFormat.OpenBadges, Addresses.BlockData(certification.ReferenceTo(block), "open-badges.jsonld"), () => Achievement.Of(certification, block, source)),
    ];

    private static IEnumerable<ExportFile> Whole(Certification certification, ExportSource source) =>
        [.. Of(certification, source), .. certification.Blocks.SelectMany(block => Of(certification, block, source))];
}
