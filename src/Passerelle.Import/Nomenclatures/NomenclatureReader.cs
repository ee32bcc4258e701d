using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>Reads files of codes and labels, CSV or XML, of layouts that are not known beforehand.</summary>
internal static class NomenclatureReader
{
    /// <summary>The column that only ROME 4 has: the job card of ROME 3 that a card comes from.</summary>
    private const string MarkOfRome4 = "code_rome_parent";

    /// <summary>The nomenclature in a file; null where there is none.</summary>
    /// <param name="entry">The file.</param>
    /// <param name="head">Its beginning.</param>
    /// <param name="root">Its root element, where it is XML.</param>
    public static OpenedNomenclature? Read(SourceEntry entry, SourceHead head, string? root)
    {
        var faults = new List<Diagnostic>();
        IReadOnlyList<NomenclatureRow> rows = root is null
            ? [.. CsvNomenclature.Rows(() => StrictText.Of(entry, Sizes.LargestNomenclature), head.Lines())]
            : XmlNomenclature.Rows(StrictText.Bytes(entry, Sizes.LargestNomenclature), entry.Name, faults.Add);
        if (KindOf(rows) is not var (kind, word)) return null;
        var labels = Labels(rows, kind, word, entry.Name, faults);
        if (labels.Count == 0) return null;
        var nomenclature = new ImportedNomenclature(kind.Name, VersionOf(rows), labels);
        return new OpenedNomenclature(SourceKinds.Nomenclature, nomenclature, faults.ToValueList());
    }

    /// <summary>Which nomenclature: the names tell, else the spelling of most codes does. With it, the word that names the code.</summary>
    private static (NomenclatureKind Kind, string? Word)? KindOf(IReadOnlyList<NomenclatureRow> rows)
    {
        var labelled = rows.Where(row => row.Label() is not null).ToList();
        var named = NomenclatureKind.All.FirstOrDefault(kind => labelled.Exists(row => row.Code(kind.Word) is { } code && kind.Spells(code.Value)));
        if (named is not null) return (named, named.Word);
        var codes = labelled.Select(row => row.Code(null)?.Value).OfType<string>().ToList();
        var spelled = NomenclatureKind.All.FirstOrDefault(kind => codes.Count(kind.Spells) * 2 > codes.Count);
        return spelled is null ? null : (spelled, null);
    }

    private static ValueList<KeyValuePair<string, string>> Labels(
        IReadOnlyList<NomenclatureRow> rows, NomenclatureKind kind, string? word, string file, List<Diagnostic> faults)
    {
        var labels = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Code(word)?.Value is not { } spelled || string.IsNullOrWhiteSpace(spelled)) continue;
            if (Fault(row, spelled, kind, labels) is var (fault, arguments))
                faults.Add(new Diagnostic(fault, new SourceSpan(file, row.Line, 1, 0), arguments));
            else labels.TryAdd(kind.CodeOf(spelled)!, row.Label()!.Value);
        }

        return labels.ToValueList();
    }

    private static (DiagnosticKind Kind, ValueList<string> Arguments)? Fault(
        NomenclatureRow row, string spelled, NomenclatureKind kind, OrderedDictionary<string, string> labels)
    {
        if (kind.CodeOf(spelled) is not { } code) return (NomenclatureFaults.CodeMalformed, [spelled, kind.Name, kind.Example]);
        if (row.Label()?.Value is not { } label || string.IsNullOrWhiteSpace(label)) return (NomenclatureFaults.LabelMissing, [code]);
        return labels.TryGetValue(code, out var first) && first != label ? (NomenclatureFaults.LabelsDiffer, [code, first, label]) : null;
    }

    private static string? VersionOf(IReadOnlyList<NomenclatureRow> rows) =>
        rows.Any(row => row.Fields.Any(field => field.Folded == MarkOfRome4)) ? "ROME 4" : null;
}
