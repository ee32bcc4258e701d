using System.Collections.Immutable;
using Passerelle.Model;
using Passerelle.Reading.Bind.Binders;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Link;

/// <summary>Labels of the codes of nomenclatures.</summary>
internal static class Labels
{
    public static Nomenclatures Collect(LinkScope scope) => new()
    {
        Nsf = Of(NomenclatureKind.Nsf, scope),
        Rome = Of(NomenclatureKind.Rome, scope),
        Formacodes = Of(NomenclatureKind.Formacodes, scope),
        Idcc = Of(NomenclatureKind.Idcc, scope),
    };

    /// <summary>Warns of each code that has no label, once, where it is first used.</summary>
    public static void Check(LinkScope scope, Nomenclatures nomenclatures)
    {
        var used = scope.Certifications.Select(certification => certification.Value.Classification).ToList();
        CheckCodes(used.SelectMany(each => each.Nsf), nomenclatures.Nsf, "nomenclatures/nsf.yaml", scope.Faults);
        CheckCodes(used.SelectMany(each => each.Rome), nomenclatures.Rome, "nomenclatures/rome.yaml", scope.Faults);
        CheckCodes(used.SelectMany(each => each.Formacodes), nomenclatures.Formacodes, "nomenclatures/formacodes.yaml", scope.Faults);
        CheckCodes(used.SelectMany(each => each.Idcc), nomenclatures.Idcc, "nomenclatures/idcc.yaml", scope.Faults);
    }

    private static ImmutableSortedDictionary<string, Located<string>> Of(NomenclatureKind kind, LinkScope scope) => scope.Input.Nomenclatures
        .Select(file => file.Value)
        .OfType<Nomenclature>()
        .Where(nomenclature => nomenclature.Kind.Value == kind)
        .SelectMany(nomenclature => nomenclature.Codes)
        .DistinctBy(code => code.Code.Value, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(code => code.Code.Value, code => code.Label, StringComparer.Ordinal);

    private static void CheckCodes<TCode>(
        IEnumerable<Classified<TCode>> used, ImmutableSortedDictionary<string, Located<string>> labels, string file, FaultLog faults)
        where TCode : struct, ICode<TCode>
    {
        var unlabelled = used.Where(each => each.Label is null && !labels.ContainsKey($"{each.Code.Value}"));
        foreach (var each in unlabelled.DistinctBy(each => each.Code.Value))
        {
            faults.Report(ReferenceFaults.LabelMissing, each.Code.Place, $"{each.Code.Value}", file);
        }
    }
}
