using System.Collections.Immutable;
using Passerelle.Model;

namespace Passerelle.Import.Output;

/// <summary>Labels of codes that the target's nomenclatures give already need not stand in each certification.</summary>
internal static class KnownLabels
{
    /// <summary>The certification without the labels that the nomenclatures give in the same words.</summary>
    public static Certification Dropped(Certification certification, Nomenclatures nomenclatures)
    {
        var codes = certification.Classification;
        return certification with
        {
            Classification = codes with
            {
                Nsf = Dropped(codes.Nsf, nomenclatures.Nsf),
                Formacodes = Dropped(codes.Formacodes, nomenclatures.Formacodes),
                Rome = Dropped(codes.Rome, nomenclatures.Rome),
                Idcc = Dropped(codes.Idcc, nomenclatures.Idcc),
            },
        };
    }

    /// <summary>Codes without a label of their own and the labels that the nomenclatures give to them.</summary>
    public static IEnumerable<string> Of(Classification codes, Nomenclatures nomenclatures) =>
        [.. Of(codes.Nsf, nomenclatures.Nsf), .. Of(codes.Formacodes, nomenclatures.Formacodes), .. Of(codes.Rome, nomenclatures.Rome), .. Of(codes.Idcc, nomenclatures.Idcc)];

    private static ValueList<Classified<TCode>> Dropped<TCode>(ValueList<Classified<TCode>> codes, ImmutableSortedDictionary<string, Located<string>> labels)
        where TCode : struct, ICode<TCode> =>
        codes.Select(code => code.Label is { } label && labels.TryGetValue($"{code.Code.Value}", out var known) && known == label ? code with { Label = null } : code).ToValueList();

    private static IEnumerable<string> Of<TCode>(ValueList<Classified<TCode>> codes, ImmutableSortedDictionary<string, Located<string>> labels)
        where TCode : struct, ICode<TCode> =>
        codes.Where(code => code.Label is null && labels.ContainsKey($"{code.Code.Value}")).Select(code => $"{code.Code.Value} {labels[$"{code.Code.Value}"].Value}");
}
