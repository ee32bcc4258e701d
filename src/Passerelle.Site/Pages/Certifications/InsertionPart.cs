using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>What became of those who obtained the certification: three drawings, and the table of the same numbers.</summary>
/// <param name="Plots">One drawing a rate.</param>
/// <param name="Rows">One row a promotion, newest first.</param>
public sealed record InsertionPart(ValueList<Plot> Plots, ValueList<PromotionRow> Rows)
{
    /// <summary>Of a certification; null where the fiche publishes no statistics.</summary>
    public static InsertionPart? Of(Certification certification, Words words)
    {
        var promotions = certification.Promotions.OrderByDescending(promotion => promotion.Year.Value).ToValueList();
        return promotions.Count == 0 ? null : new(
            [
                Plot.Of("global", "chart.employed", promotions, promotion => promotion.EmployedAfter6Months, words),
                Plot.Of("metier", "chart.occupation", promotions, promotion => promotion.InOccupationAfter6Months, words),
                Plot.Of("metier-2-ans", "chart.occupationLater", promotions, promotion => promotion.InOccupationAfter2Years, words),
            ],
            promotions.Select(promotion => PromotionRow.Of(promotion, words)).ToValueList());
    }
}

/// <summary>A rate over the years. Lengths are percentages of the drawing, so that its words keep their size.</summary>
/// <param name="Id">Its name in the page.</param>
/// <param name="Title">The rate.</param>
/// <param name="Description">All of its values, in words.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Bars">One bar a promotion.</param>
public sealed record Plot(string Id, string Title, string Description, int Height, ValueList<Bar> Bars)
{
    private const int Pitch = 28;
    private const int Margin = 4;

    internal static Plot Of(string id, string title, ValueList<PromotionStatistics> promotions, Func<PromotionStatistics, Located<int>?> rate, Words words)
    {
        var bars = promotions.Select((promotion, at) => new Bar(
            promotion.Year.Value,
            rate(promotion)?.Value ?? 0,
            Rates.Say(rate(promotion), words),
            (at * Pitch) + Margin,
            at == 0)).ToValueList();
        var description = string.Join(words["chart.separator"], bars.Select(bar => words.Fill("chart.value", ("year", bar.Year), ("value", bar.Value))));
        return new(id, words[title], description, (bars.Count * Pitch) + Margin, bars);
    }
}

/// <summary>A bar of a drawing.</summary>
/// <param name="Year">Year of the promotion.</param>
/// <param name="Percent">Its length.</param>
/// <param name="Value">Its value in words.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="IsLatest">Whether it is the last promotion.</param>
public sealed record Bar(int Year, int Percent, string Value, int Top, bool IsLatest)
{
    private const int BaselineBelowTop = 15;

    /// <summary>The line on which its words stand.</summary>
    public int Baseline => Top + BaselineBelowTop;
}

/// <summary>A promotion in the table.</summary>
/// <param name="Year">Year of award.</param>
/// <param name="Awarded">Number of holders.</param>
/// <param name="Cells">Number by experience, then the three rates.</param>
public sealed record PromotionRow(int Year, int Awarded, ValueList<string> Cells)
{
    internal static PromotionRow Of(PromotionStatistics promotion, Words words) => new(
        promotion.Year.Value,
        promotion.Awarded.Value,
        [
            promotion.ByExperience?.ToString() ?? words["chart.missing"],
            Rates.Say(promotion.EmployedAfter6Months, words),
            Rates.Say(promotion.InOccupationAfter6Months, words),
            Rates.Say(promotion.InOccupationAfter2Years, words),
        ]);
}

/// <summary>Rates in words.</summary>
internal static class Rates
{
    public static string Say(Located<int>? rate, Words words) =>
        rate is { } known ? words.Fill("chart.percent", ("value", known.Value)) : words["chart.missing"];
}
