namespace Passerelle.Model.Tests;

public class FrenchMonthsTests
{
    [Theory]
    [InlineData("janvier", 1)]
    [InlineData("Fevrier", 2)]
    [InlineData("AOÛT", 8)]
    [InlineData("décembre", 12)]
    [InlineData("brumaire", 0)]
    [InlineData("", 0)]
    public void A_month_is_known_by_its_name(string name, int number) => Assert.Equal(number, FrenchMonths.NumberOf(name));

    [Fact]
    public void A_number_has_the_name_with_its_accents() => Assert.Equal("août", FrenchMonths.NameOf(8));
}
