using System.Globalization;

namespace Passerelle.Model.Tests;

public class ValidityPeriodTests
{
    [Theory]
    [InlineData("2025-06-29", "2025-10-27", "2025-06-30 2025-10-26")]
    [InlineData("2025-06-29", "2025-07-01", "2025-06-30 2025-06-30")]
    [InlineData("2025-06-29", "2025-06-30", null)]
    [InlineData("2025-06-29", "2025-01-01", null)]
    [InlineData(null, "2025-01-01", null)]
    [InlineData("2025-06-29", null, null)]
    public void A_gap_is_the_days_on_which_neither_is_registered(string? until, string? from, string? gap) =>
        Assert.Equal(gap, Words(new ValidityPeriod(null, Day(until)).GapBefore(new(Day(from), null))));

    [Theory]
    [InlineData("2025-06-29", "2025-06-29", "2030-01-01", "2025-06-29 2025-06-29")]
    [InlineData("2025-06-29", "2025-01-01", "2030-01-01", "2025-01-01 2025-06-29")]
    [InlineData("2025-06-29", "2025-01-01", "2025-02-01", "2025-01-01 2025-02-01")]
    [InlineData("2025-06-29", "2025-06-30", "2030-01-01", null)]
    [InlineData(null, "2025-01-01", null, null)]
    public void An_overlap_is_the_days_on_which_both_are_registered(string? until, string? from, string? end, string? overlap) =>
        Assert.Equal(overlap, Words(new ValidityPeriod(null, Day(until)).OverlapWith(new(Day(from), Day(end)))));

    [Fact]
    public void A_registration_on_request_begins_with_its_decision()
    {
        var registration = new Registration { Decision = Sample.At(new DateOnly(2025, 10, 27)), Start = Sample.At(new DateOnly(2025, 9, 1)), Expiry = Sample.At(new DateOnly(2030, 10, 27)) };

        Assert.Equal("2025-10-27 2030-10-27", Words(ValidityPeriod.Of(registration)));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Words(ValidityPeriod? period) => period is null ? null : $"{period.From:yyyy-MM-dd} {period.Until:yyyy-MM-dd}";
}
