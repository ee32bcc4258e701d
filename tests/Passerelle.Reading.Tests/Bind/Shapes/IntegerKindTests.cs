using Passerelle.Reading.Bind.Shapes;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Shapes;

public class IntegerKindTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("8", 8)]
    [InlineData("'5'", 5)]
    [InlineData("05", 5)]
    public void A_level_is_a_number_from_1_to_8(string text, int level) => Assert.Equal(level, Kinds.Level.Value(text).Value);

    [Theory]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("5.0")]
    [InlineData("5,0")]
    [InlineData("' 5'")]
    [InlineData("0x5")]
    [InlineData("5e0")]
    [InlineData("cinq")]
    [InlineData("٥")]
    [InlineData("99999999999999999999")]
    public void Anything_else_is_a_fault_that_names_the_bounds(string text)
    {
        var fault = Kinds.Level.Fault(text);

        Assert.Equal(ShapeFaults.BadNumber, fault.Kind);
        Assert.Equal(["1", "8"], fault.Arguments.Skip(1));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("100", 100)]
    public void The_bounds_of_a_percentage_belong_to_it(string text, int percent) => Assert.Equal(percent, Kinds.Percent.Value(text).Value);

    [Fact]
    public void A_percentage_goes_no_further() => Assert.Equal(ShapeFaults.BadNumber, Kinds.Percent.Fault("101").Kind);

    [Theory]
    [InlineData("1900", 1900)]
    [InlineData("2100", 2100)]
    public void The_bounds_of_a_year_belong_to_it(string text, int year) => Assert.Equal(year, Kinds.Year.Value(text).Value);

    [Theory]
    [InlineData("1899")]
    [InlineData("2101")]
    public void A_year_goes_no_further(string text) => Assert.Equal(ShapeFaults.BadNumber, Kinds.Year.Fault(text).Kind);

    [Fact]
    public void A_count_goes_as_far_as_the_numbers_of_the_program()
    {
        Assert.Equal(int.MaxValue, Kinds.Count.Value("2147483647").Value);
        Assert.Equal(ShapeFaults.BadNumber, Kinds.Count.Fault("2147483648").Kind);
    }
}
