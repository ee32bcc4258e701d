using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>The codes of one nomenclature.</summary>
/// <param name="Title">Name of the nomenclature.</param>
/// <param name="Entries">Codes and labels.</param>
public sealed record ClassificationGroup(string Title, ValueList<ClassificationEntry> Entries)
{
    /// <summary>The nomenclatures that classify a certification; those without a code are left out.</summary>
    public static ValueList<ClassificationGroup> All(Certification certification, PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var codes = certification.Classification;
        ClassificationGroup[] groups =
        [
            new(words["certification.classification.nsf"], codes.Nsf.Select(c => Entry(
                c.Code.Value.Value, catalogue.LabelOf(c.Code.Value, c.Label?.Value), c.Label?.Value, Addresses.Nsf(c.Code.Value))).ToValueList()),
            new(words["certification.classification.formacodes"], codes.Formacodes.Select(c => Entry(
                c.Code.Value.Value, catalogue.LabelOf(c.Code.Value, c.Label?.Value), c.Label?.Value, Addresses.Formacode(c.Code.Value))).ToValueList()),
            new(words["certification.classification.rome"], codes.Rome.Select(c => Entry(
                c.Code.Value.Value, catalogue.LabelOf(c.Code.Value, c.Label?.Value), c.Label?.Value, Addresses.Rome(c.Code.Value))).ToValueList()),
            new(words["certification.classification.idcc"], codes.Idcc.Select(c => Entry(
                c.Code.Value.Value, IdccLabel(c, catalogue), c.Label?.Value, null)).ToValueList()),
            new(words["certification.classification.ccn"], codes.CollectiveAgreements.Select(c => Entry(
                c.Number.Value, c.Label.Value, null, null)).ToValueList()),
        ];
        return groups.Where(group => group.Entries.Count > 0).ToValueList();

        ClassificationEntry Entry(string code, string label, string? printed, PageAddress? to) => new(
            new CodeLink(code, label, to),
            printed is null || printed == label ? null : words.Fill("certification.classification.printed", ("label", printed)));
    }

    private static string IdccLabel(Classified<IdccCode> code, Catalogue catalogue) =>
        catalogue.Nomenclatures.Idcc.TryGetValue(code.Code.Value.Value, out var label) ? label.Value : code.Label?.Value ?? "";
}

/// <summary>A code.</summary>
/// <param name="Code">Code, label and page.</param>
/// <param name="Printed">The label that the fiche prints, where it is another one, or null.</param>
public sealed record ClassificationEntry(CodeLink Code, string? Printed);
