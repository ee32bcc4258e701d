using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>Reads the blocks: their codes and titles, which is all that the CSV has of them.</summary>
internal static class BlockReading
{
    private const string Code = "Bloc_Competences_Code";

    private const string Title = "Bloc_Competences_Libelle";

    public static ValueList<Block> Read(CertificationNumber number, IEnumerable<CsvCells> rows, FicheDraft draft)
    {
        var whole = new List<CsvCells>();
        foreach (var row in rows)
        {
            if (row.IsEmpty(Code) || row.IsEmpty(Title)) row.KeepAll();
            else whole.Add(row);
        }

        var taken = new HashSet<BlockCode>();
        var own = whole.Select(row => CodeIn(number, row.Raw(Code)) is { } code && taken.Add(code) ? code : (BlockCode?)null).ToList();
        var blocks = whole.Zip(own, (row, code) => BlockOf(row, code, taken, draft))
            .OrderBy(block => block.Code.Value.Value, StringComparer.Ordinal)
            .ToValueList();
        foreach (var block in blocks)
            draft.Note([new ImportNote(NoteKinds.CompetenciesNotInCsv, $"blocs/{block.Code}/competences", block.Code.Place, [])]);
        return blocks;
    }

    private static Block BlockOf(CsvCells row, BlockCode? own, HashSet<BlockCode> taken, FicheDraft draft)
    {
        var printed = row.Raw(Code);
        var code = own ?? FirstFree(taken);
        draft.Read(printed, own is null ? printed : code.Value);
        if (own is null) draft.Note([new ImportNote(NoteKinds.CodesGenerated, $"blocs/{code}/code", row.At(code).Place, [])]);
        return new Block
        {
            Code = row.At(code),
            PrintedCode = own is null ? row.At(printed) : null,
            Title = row.Text(Title)!.Value,
        };
    }

    /// <summary>The code of a block of this certification: <c>RNCP509BC05</c> is BC05 in RNCP509, and nothing elsewhere.</summary>
    private static BlockCode? CodeIn(CertificationNumber number, string printed) =>
        printed.StartsWith(number.Value, StringComparison.Ordinal) ? FrenchValues.Code<BlockCode>(printed[number.Value.Length..]) : null;

    private static BlockCode FirstFree(HashSet<BlockCode> taken)
    {
        for (var rank = 1; ; rank++)
        {
            if (FrenchValues.Code<BlockCode>($"BC{rank.ToString("00", CultureInfo.InvariantCulture)}") is { } code && taken.Add(code)) return code;
        }
    }
}
