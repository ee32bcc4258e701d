using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>Two certifications side by side, fact by fact: first what differs, then what is the same.</summary>
/// <param name="One">Number of the one.</param>
/// <param name="Other">Number of the other.</param>
/// <param name="DifferenceCount">How many facts differ, in words.</param>
/// <param name="Differences">Facts that differ.</param>
/// <param name="SameTitle">How many facts are the same, in words.</param>
/// <param name="Same">Facts that do not differ.</param>
public sealed record FactTables(
    string One, string Other, string DifferenceCount, ValueList<FactRow> Differences, string SameTitle, ValueList<FactRow> Same)
{
    internal static FactTables Of(CertificationPair pair, ValueList<FactComparison> facts, PageSource source)
    {
        // What neither fiche says is no news.
        var rows = facts.Select(fact => FactRow.Of(fact, source)).Where(row => row.IsSaid).ToList();
        var differences = rows.Where(row => row.Differs).ToValueList();
        var same = rows.Where(row => !row.Differs).ToValueList();
        return new(
            pair.One.Number.ToString(),
            pair.Other.Number.ToString(),
            Counted(differences.Count, rows.Count, source.Words),
            differences,
            SameIn(same.Count, source.Words),
            same);
    }

    /// <summary>The tables with place marks, from which the script makes those of any pair.</summary>
    internal static FactTables Pattern(Words words) => new(
        "{a}", "{b}", Counted("{differences}", "{all}", words), [FactRow.Pattern], SameIn("{same}", words), [FactRow.Pattern]);

    private static string Counted(object differences, object all, Words words) =>
        words.Fill("comparison.differences.count", ("count", differences), ("all", all));

    private static string SameIn(object same, Words words) => words.Fill("comparison.same.title", ("count", same));
}

/// <summary>One fact of two certifications.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="One">What only the one has.</param>
/// <param name="Other">What only the other has.</param>
/// <param name="Both">What both have.</param>
public sealed record FactRow(string Name, FactCell One, FactCell Other, FactCell Both)
{
    /// <summary>Whether one has something that the other has not.</summary>
    public bool Differs => One.Values.Count + Other.Values.Count > 0;

    /// <summary>Whether one of them says anything.</summary>
    public bool IsSaid => Differs || Both.Values.Count > 0;

    internal static FactRow Pattern { get; } = new("{fact}", FactCell.Pattern, FactCell.Pattern, FactCell.Pattern);

    internal static FactRow Of(FactComparison comparison, PageSource source)
    {
        var words = source.Words;
        var (fact, sets) = comparison;
        var nothingMore = words[sets.Both.Count == 0 ? "comparison.unsaid" : "comparison.noMore"];
        return new(
            fact.NameIn(source),
            new FactCell(sets.OnlyOne, nothingMore),
            new FactCell(sets.OnlyOther, nothingMore),
            new FactCell(sets.Both, words["comparison.nothing"]));
    }
}

/// <summary>What one side has, or both have.</summary>
/// <param name="Values">What it is.</param>
/// <param name="Nothing">What is said where there is nothing.</param>
public sealed record FactCell(ValueList<string> Values, string Nothing)
{
    internal static FactCell Pattern { get; } = new(["{value}"], "");
}
