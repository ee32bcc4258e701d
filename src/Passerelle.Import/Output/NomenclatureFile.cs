using Passerelle.Import.Sources;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Write;

namespace Passerelle.Import.Output;

/// <summary>The file of a nomenclature: the labels that stand, completed with those of the source.</summary>
internal static class NomenclatureFile
{
    /// <summary>The file, and whether a label that stands would change.</summary>
    /// <exception cref="ImportException">What stands has faults.</exception>
    public static (PlannedFile File, bool ChangesLabels) Plan(ImportedNomenclature imported, TargetFolder target)
    {
        var path = InputPaths.Nomenclature(imported.Kind);
        var bytes = target.Read(path);
        var existing = bytes is null ? [] : LabelsOf(path, bytes, imported.Kind);
        var labels = existing.ToDictionary(StringComparer.Ordinal);
        foreach (var (code, label) in imported.Labels) labels[code] = label;

        var text = bytes is null ? null : System.Text.Encoding.UTF8.GetString(bytes);
        var before = text is null ? null : VersionIn(text);
        var version = imported.Version ?? before;
        var isSame = text is not null && version == before && labels.Count == existing.Count && existing.All(label => labels[label.Key] == label.Value);
        var sorted = labels.OrderBy(label => label.Key, StringComparer.Ordinal).ToValueList();
        var after = isSame ? text : YamlFiles.Nomenclature(imported.Kind, version, sorted, text is null ? YamlComments.None : YamlComments.Of(text));
        return (new PlannedFile(path, text, after), existing.Any(label => labels[label.Key] != label.Value));
    }

    private static List<KeyValuePair<string, string>> LabelsOf(string path, byte[] bytes, string kind)
    {
        var part = InputPart.Read(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [path] = bytes });
        if (!part.IsSound) throw new ImportException(WritingFaults.TargetFaulty.About(path, path));
        var labels = kind switch
        {
            "nsf" => part.Nomenclatures.Nsf,
            "rome" => part.Nomenclatures.Rome,
            "formacodes" => part.Nomenclatures.Formacodes,
            _ => part.Nomenclatures.Idcc,
        };
        return labels.Select(label => KeyValuePair.Create(label.Key, label.Value.Value)).ToList();
    }

    private static string? VersionIn(string text) => YamlValues.Of(text).Where(value => value.Path == "version").Select(value => value.Text).FirstOrDefault();
}
