using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>Reads certifying bodies and partners.</summary>
internal static class BodyReading
{
    public static ValueList<Certifier> Certifiers(IEnumerable<CsvCells> rows)
    {
        var certifiers = new List<Certifier>();
        foreach (var row in rows)
        {
            if (row.IsEmpty("Nom_Certificateur")) row.KeepAll();
            else certifiers.Add(new Certifier { Siret = row.Siret("Siret_Certificateur"), Name = row.Text("Nom_Certificateur")!.Value });
        }

        return certifiers.ToValueList();
    }

    public static ValueList<Partner> Partners(IEnumerable<CsvCells> rows)
    {
        var partners = new List<Partner>();
        foreach (var row in rows)
        {
            if (row.IsEmpty("Nom_Partenaire") || CsvWords.Habilitations.Value(row.Raw("Habilitation_Partenaire")) is null)
            {
                row.KeepAll();
                continue;
            }

            partners.Add(new Partner
            {
                Name = row.Text("Nom_Partenaire")!.Value,
                Siret = row.Siret("Siret_Partenaire"),
                Habilitation = row.Word("Habilitation_Partenaire", CsvWords.Habilitations)!.Value,
            });
        }

        return partners.ToValueList();
    }
}
