using System.Globalization;
using Passerelle.Reading.Bind.Shapes;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Shapes;

public class DateKindTests
{
    [Theory]
    [InlineData("2030-10-27", 2030, 10, 27)]
    [InlineData("'2030-10-27'", 2030, 10, 27)]
    [InlineData("2028-02-29", 2028, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    public void A_day_by_year_month_and_day_is_a_date(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Kinds.Date.Value(text).Value);

    [Theory]
    [InlineData("27/10/2030", "2030-10-27")]
    [InlineData("27-10-2030", "2030-10-27")]
    [InlineData("27.10.2030", "2030-10-27")]
    [InlineData("27 octobre 2030", "2030-10-27")]
    [InlineData("27 OCTOBRE 2030", "2030-10-27")]
    [InlineData("1er septembre 2030", "2030-09-01")]
    [InlineData("9 février 2030", "2030-02-09")]
    [InlineData("15 août 2030", "2030-08-15")]
    [InlineData("31 Décembre 2030", "2030-12-31")]
    [InlineData("2030-9-1", "2030-09-01")]
    [InlineData("2030/09/01", "2030-09-01")]
    public void A_date_as_people_write_it_is_a_fault_that_suggests_the_right_spelling(string text, string suggestion) =>
        Assert.Equal(suggestion, Kinds.Date.Suggestion(ShapeFaults.BadDate, text));

    [Theory]
    [InlineData("2030-02-30")]
    [InlineData("2030-13-01")]
    [InlineData("2030-00-10")]
    [InlineData("2027-02-29")]
    [InlineData("29/02/2027")]
    [InlineData("29 février 2027")]
    [InlineData("31 avril 2030")]
    [InlineData("10/27/2030")]
    [InlineData("0 mai 2030")]
    [InlineData("01/01/0000")]
    [InlineData("1 brumaire 2030")]
    [InlineData("27/10/30")]
    [InlineData("2030")]
    [InlineData("2030-10-27T00:00:00")]
    [InlineData("٢٠٣٠-١٠-٢٧")]
    [InlineData("jamais")]
    public void A_day_that_is_in_no_calendar_is_a_fault_without_a_suggestion(string text) =>
        Assert.Null(Kinds.Date.Suggestion(ShapeFaults.BadDate, text));

    [Fact]
    public void Each_month_is_known_by_its_French_name()
    {
        string[] months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

        var suggestions = months.Select(month => Kinds.Date.Fault($"5 {month} 2030").Suggestion);

        Assert.Equal(Enumerable.Range(1, 12).Select(month => string.Create(CultureInfo.InvariantCulture, $"2030-{month:00}-05")), suggestions);
    }

    [Fact]
    public void A_very_long_text_is_told_in_short()
    {
        var fault = Kinds.Date.Fault(new string('1', 500));

        Assert.Null(fault.Suggestion);
        Assert.Equal(new string('1', 60) + "…", fault.Arguments[0]);
    }
}
