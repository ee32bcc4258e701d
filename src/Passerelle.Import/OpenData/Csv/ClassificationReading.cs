using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>Reads the codes of the nomenclatures and the collective agreements.</summary>
internal static class ClassificationReading
{
    public static Classification Read(Func<CsvTable, IEnumerable<CsvCells>> cells) => new()
    {
        Nsf = Codes<NsfCode>(cells(CsvTable.Nsf), "Nsf_Code", "Nsf_Intitule", CsvArtefacts.WithoutCode),
        Formacodes = Codes<Formacode>(cells(CsvTable.Formacodes), "Formacode_Code", "Formacode_Libelle", CsvArtefacts.WithoutCode),
        Rome = Codes<RomeCode>(
            cells(CsvTable.Rome), "Codes_Rome_Code", "Codes_Rome_Libelle", (_, label) => CsvArtefacts.WithSingleApostrophes(label)),
        CollectiveAgreements = cells(CsvTable.Agreements).SelectMany(Agreements).ToValueList(),
    };

    private static ValueList<Classified<TCode>> Codes<TCode>(
        IEnumerable<CsvCells> rows, string codeColumn, string labelColumn, Func<string, string, string> undo)
        where TCode : struct, ICode<TCode>
    {
        var codes = new List<Classified<TCode>>();
        foreach (var row in rows)
        {
            if (FrenchValues.Code<TCode>(row.Raw(codeColumn)) is null)
            {
                row.KeepAll();
                continue;
            }

            var code = row.Code<TCode>(codeColumn)!.Value;
            codes.Add(new Classified<TCode>(code, row.Text(labelColumn, label => undo($"{code}", label))));
        }

        return codes.ToValueList();
    }

    private static IEnumerable<CollectiveAgreement> Agreements(CsvCells row)
    {
        for (var rank = 1; rank <= 3; rank++)
        {
            var (number, label) = ($"Ccn_{rank}_Numero", $"Ccn_{rank}_Libelle");
            if (row.IsEmpty(number) || row.IsEmpty(label))
            {
                row.Keep(number);
                row.Keep(label);
            }
            else
            {
                yield return new CollectiveAgreement(row.Text(number)!.Value, row.Text(label)!.Value);
            }
        }
    }
}
