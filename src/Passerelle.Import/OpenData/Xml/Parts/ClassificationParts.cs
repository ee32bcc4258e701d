using System.Collections.Immutable;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>Codes of nomenclatures, and collective agreements.</summary>
internal static class ClassificationParts
{
    private static readonly string[] Agreements = ["CCN_1", "CCN_2", "CCN_3"];

    public static FichePart Formacodes { get; } = Codes("FORMACODES", "FORMACODE", labels => labels.Formacodes,
        codes => codes.Formacodes, (all, codes) => all with { Formacodes = codes });

    public static FichePart Nsf { get; } = Codes("CODES_NSF", "NSF", labels => labels.Nsf,
        codes => codes.Nsf, (all, codes) => all with { Nsf = codes });

    public static FichePart Rome { get; } = Codes("CODES_ROME", "ROME", labels => labels.Rome,
        codes => codes.Rome, (all, codes) => all with { Rome = codes });

    public static FichePart Idcc { get; } = Codes("CODES_IDCC", "IDCC", labels => labels.Idcc,
        codes => codes.Idcc, (all, codes) => all with { Idcc = codes });

    public static FichePart CollectiveAgreements { get; } = new(
        (fiche, reading) =>
        {
            var agreements = Agreements.SelectMany(name => FicheReading.Items(reading.Fiche, name, element => Agreement(element, reading)));
            return fiche with { Classification = fiche.Classification with { CollectiveAgreements = agreements.ToValueList() } };
        },
        (fiche, printer) =>
        {
            foreach (var (name, agreement) in Agreements.Zip(fiche.Classification.CollectiveAgreements))
            {
                printer.Group(name, () =>
                {
                    printer.Words("NUMERO", agreement.Number);
                    printer.Words("LIBELLE", agreement.Label);
                });
            }
        });

    private static FichePart Codes<TCode>(
        string list,
        string item,
        Func<Nomenclatures, ImmutableSortedDictionary<string, Located<string>>> labels,
        Func<Classification, ValueList<Classified<TCode>>> value,
        Func<Classification, ValueList<Classified<TCode>>, Classification> with)
        where TCode : struct, ICode<TCode>
    {
        var format = ValueFormats.Code<TCode>();
        return FichePart.Items(
            list,
            item,
            fiche => value(fiche.Classification),
            (fiche, codes) => fiche with { Classification = with(fiche.Classification, codes) },
            (element, reading) => reading.Value(element.First("CODE"), format) is { } code
                ? new Classified<TCode>(code, reading.Words(element.First("LIBELLE") ?? element.First("INTITULE")))
                : null,
            (classified, printer) =>
            {
                var code = classified.Code.Value.ToString()!;
                printer.Words("CODE", code);
                printer.Words("LIBELLE", classified.Label?.Value ?? labels(printer.Nomenclatures).GetValueOrDefault(code).Value);
            });
    }

    private static CollectiveAgreement? Agreement(FeedElement element, FicheReading reading) =>
        reading.Words(element.First("NUMERO")) is { } number && reading.Words(element.First("LIBELLE")) is { } label
            ? new CollectiveAgreement(number, label)
            : null;
}
