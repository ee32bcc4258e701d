using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads the statistics of the promotions.</summary>
internal static class StatisticsReader
{
    /// <summary>The columns where the table has lost its pipes.</summary>
    private static readonly ValueList<string> UsualColumns =
        ["annee d'obtention", "nombre de certifies", "parcours vae", "global a 6 mois", "vise a 6 mois", "vise a 2 ans"];

    /// <summary>A row a promotion.</summary>
    public static Certification Read(Certification fiche, PageSection section, PageWork work)
    {
        var table = PageTable.Of(section);
        foreach (var line in table?.Rest ?? []) work.Leave(section, line);
        var promotions = new List<PromotionStatistics>();
        foreach (var row in table?.Rows ?? section.Printed.Select(Split).ToValueList())
        {
            if (Promotion(row, work) is { } promotion) promotions.Add(promotion);
            else work.Leave(section, new PageLine(row.Text, row.Line));
        }

        return fiche with { Promotions = [.. fiche.Promotions, .. promotions] };
    }

    private static PromotionStatistics? Promotion(PageRow row, PageWork work)
    {
        var isWhole = row.Cells.Count == row.Columns.Count && row.Cells.All(cell => cell.IsNone || FrenchValues.Number(cell.Text) is not null);
        if (!isWhole || Number("annee") is not { } year || Number("nombre de certifies") is not { } awarded) return null;
        return new(year, awarded, Number("vae"), Number("global"), Number("6 mois", "global"), Number("2 ans"));

        Located<int>? Number(string word, string except = "-")
        {
            var column = row.Columns.FirstOrDefault(name => name.Contains(word, StringComparison.Ordinal) && !name.Contains(except, StringComparison.Ordinal));
            var cell = column is null ? PageCell.Blank : row[column];
            return FrenchValues.Number(cell.Text) is { } number ? work.Tell(number, cell.Text, row.Line, $"{number}") : null;
        }
    }

    private static PageRow Split(PageLine line) => new(
        UsualColumns,
        line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => new PageCell([new(word, line.Number)])).ToValueList());
}
