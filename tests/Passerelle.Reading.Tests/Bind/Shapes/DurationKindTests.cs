using Passerelle.Reading.Bind.Shapes;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Shapes;

public class DurationKindTests
{
    [Theory]
    [InlineData("45 min", 45)]
    [InlineData("120 min", 120)]
    [InlineData("999 min", 999)]
    [InlineData("2 h", 120)]
    [InlineData("99 h", 5940)]
    [InlineData("1 h 30", 90)]
    [InlineData("1 h 05", 65)]
    [InlineData("0 h 20", 20)]
    public void Minutes_hours_or_both_are_a_duration(string text, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Kinds.Duration.Value(text).Value);

    [Theory]
    [InlineData("1h30", "1 h 30")]
    [InlineData("1H30", "1 h 30")]
    [InlineData("1 h 30 min", "1 h 30")]
    [InlineData("1 heure 30 minutes", "1 h 30")]
    [InlineData("2 heures", "2 h")]
    [InlineData("2h", "2 h")]
    [InlineData("1 h 5", "1 h 05")]
    [InlineData("45", "45 min")]
    [InlineData("45min", "45 min")]
    [InlineData("45 mn", "45 min")]
    [InlineData("45 minutes", "45 min")]
    [InlineData("45’", "45 min")]
    [InlineData("90 minutes", "1 h 30")]
    [InlineData("1 h 75", "2 h 15")]
    [InlineData("98 h 999", "")]
    [InlineData("99 h 60", "")]
    public void A_duration_as_people_write_it_is_a_fault_that_suggests_the_right_spelling(string text, string suggestion) =>
        Assert.Equal(suggestion, Kinds.Duration.Suggestion(ShapeFaults.BadDuration, text) ?? "");

    [Theory]
    [InlineData("0 min")]
    [InlineData("0 h")]
    [InlineData("0 h 00")]
    [InlineData("''")]
    [InlineData("une demi-journée")]
    [InlineData("-5 min")]
    [InlineData("1.5 h")]
    [InlineData("1000 min")]
    [InlineData("100 h")]
    [InlineData("45 min environ")]
    public void No_time_at_all_or_other_words_are_a_fault_without_a_suggestion(string text) =>
        Assert.Null(Kinds.Duration.Suggestion(ShapeFaults.BadDuration, text));
}
