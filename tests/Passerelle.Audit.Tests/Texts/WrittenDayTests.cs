using Passerelle.Audit.Texts;

namespace Passerelle.Audit.Tests.Texts;

public class WrittenDayTests
{
    [Theory]
    [InlineData("effet au 1er juin 1992.", "1992-06-01", "1er juin 1992")]
    [InlineData("du 22 Février\u00A02004", "2004-02-22", "22 Février\u00A02004")]
    [InlineData("JO du 26/03/2021", "2021-03-26", "26/03/2021")]
    [InlineData("BO n°30 du 23.07.2020", "2020-07-23", "23.07.2020")]
    [InlineData("depuis 2021-03-26", "2021-03-26", "2021-03-26")]
    public void A_day_is_found_where_it_stands(string text, string day, string shown)
    {
        var found = Assert.Single(WrittenDay.In(text));

        Assert.Equal((DateOnly.Parse(day), shown), (found.Day, found.Range.In(text)));
    }

    [Theory]
    [InlineData("le 30 février 2020")]
    [InlineData("décret n° 2002-616")]
    [InlineData("le 31/13/2020")]
    [InlineData("en juin 1992")]
    public void What_is_no_day_is_left_out(string text) => Assert.Empty(WrittenDay.In(text));
}
