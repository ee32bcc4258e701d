using System.Collections.Immutable;
using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>The rows of a certification in the ten tables, with the artefacts of the official export.</summary>
internal sealed class CsvRecords(Certification certification, Nomenclatures nomenclatures)
{
    private readonly string number = certification.Number.Value.Value;
    private readonly Classification codes = certification.Classification;

    /// <summary>The rows in a table, values in the order of its columns.</summary>
    public IEnumerable<string[]> Of(CsvTable table) =>
        table == CsvTable.Standard ? [Standard()] : Rows(table).Select(values => (string[])[number, .. values]);

    private IEnumerable<string[]> Rows(CsvTable table) =>
        table == CsvTable.Lineage ? Lineage()
        : table == CsvTable.Blocks ? Blocks()
        : table == CsvTable.Agreements ? Agreements()
        : table == CsvTable.Certifiers ? Certifiers()
        : table == CsvTable.Formacodes ? Codes(codes.Formacodes, nomenclatures.Formacodes, CsvArtefacts.WithCode)
        : table == CsvTable.Nsf ? Codes(codes.Nsf, nomenclatures.Nsf, CsvArtefacts.WithCode)
        : table == CsvTable.Partners ? Partners()
        : table == CsvTable.Rome ? Codes(codes.Rome, nomenclatures.Rome, (_, label) => CsvArtefacts.WithDoubledApostrophes(label))
        : table == CsvTable.Routes ? Routes()
        : [];

    private string[] Standard()
    {
        var (kind, registration) = (certification.Kind, certification.Registration);
        return
        [
            certification.OpenDataId?.ToString() ?? "",
            number,
            certification.Title.Value,
            kind?.Code.Value ?? "",
            kind?.Label?.Value ?? "",
            certification.Level is { } level ? $"NIV{level}" : CsvWords.LevelAbsences.Official(certification.LevelAbsence?.Value),
            certification.Level is { } same ? $"Niveau {same}" : CsvWords.LevelAbsenceLabels.Official(certification.LevelAbsence?.Value),
            CsvWords.Answers.Official(certification.Territories.NewCaledonia?.Value),
            CsvWords.Answers.Official(certification.Territories.FrenchPolynesia?.Value),
            Date(registration.LastOfficialJournal),
            Date(registration.Decision),
            Date(registration.Expiry),
            Date(registration.Start),
            CsvWords.Registrations.Official(registration.Type?.Value),
            CsvWords.Answers.Official(certification.SpecificTerms?.PartialValidation?.Value),
            CsvWords.States.Official(registration.PrintedState?.Value),
        ];
    }

    /// <summary>One row for each rank: the first old certification beside the first new one.</summary>
    private IEnumerable<string[]> Lineage()
    {
        var (old, young) = (certification.Replaces, certification.ReplacedBy);
        for (var rank = 0; rank < Math.Max(old.Count, young.Count); rank++)
            yield return [rank < old.Count ? old[rank].Value.Value : "", rank < young.Count ? young[rank].Value.Value : ""];
    }

    private IEnumerable<string[]> Blocks() =>
        certification.Blocks.Select(block => new[] { block.PrintedCode?.Value ?? $"{number}{block.Code}", block.Title.Value });

    private IEnumerable<string[]> Certifiers() =>
        certification.Certifiers.Select(body => new[] { Siret(body.Siret), body.Name.Value });

    private IEnumerable<string[]> Partners() => certification.Partners.Select(body =>
        new[] { body.Name.Value, Siret(body.Siret), CsvWords.Habilitations.Official(body.Habilitation.Value) });

    private IEnumerable<string[]> Routes() => certification.AccessRoutes
        .Where(route => route.Open.Value == Answer.Yes)
        .Select(route => new[] { CsvWords.Routes.Official(route.Kind) });

    /// <summary>Three agreements a row.</summary>
    private IEnumerable<string[]> Agreements() => codes.CollectiveAgreements.Chunk(3).Select(three => Enumerable.Range(0, 3)
        .SelectMany(rank => rank < three.Length ? new[] { three[rank].Number.Value, three[rank].Label.Value } : ["", ""])
        .ToArray());

    private static IEnumerable<string[]> Codes<TCode>(
        ValueList<Classified<TCode>> classifieds, ImmutableSortedDictionary<string, Located<string>> labels, Func<string, string, string> print)
        where TCode : struct, ICode<TCode> =>
        classifieds.Select(classified => $"{classified.Code}" is var code
            ? new[] { code, print(code, classified.Label?.Value ?? (labels.TryGetValue(code, out var label) ? label.Value : "")) }
            : []);

    private static string Siret(Located<Siret>? siret) => CsvArtefacts.Siret(siret?.Value.Value ?? "");

    private static string Date(Located<DateOnly>? day) => day?.Value.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";
}
