namespace Passerelle.Model.Tests;

public class WholeMonthsTests
{
    [Theory]
    [InlineData("2026-11-21", "2026-11-21", 0)]
    [InlineData("2026-11-21", "2026-12-20", 0)]
    [InlineData("2026-11-21", "2026-12-21", 1)]
    [InlineData("2026-11-21", "2027-11-20", 11)]
    [InlineData("2026-11-21", "2028-01-31", 14)]
    public void A_month_counts_when_its_day_has_come(string from, string to, int months) =>
        Assert.Equal(months, WholeMonths.Between(Given(from), Given(to)));

    private static DateOnly Given(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
