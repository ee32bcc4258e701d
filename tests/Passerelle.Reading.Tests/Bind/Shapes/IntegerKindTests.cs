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

    [Fact]
    public void The_bounds_of_percents_and_years_belong_to_them()
    {
        Assert.Equal([0, 100], new[] { "0", "100" }.Select(text => Kinds.Percent.Value(text).Value));
        Assert.Equal([1900, 2100], new[] { "1900", "2100" }.Select(text => Kinds.Year.Value(text).Value));
        Assert.Equal(ShapeFaults.BadNumber, Kinds.Percent.Fault("101").Kind);
        Assert.Equal(ShapeFaults.BadNumber, Kinds.Year.Fault("1899").Kind);
        Assert.Equal(ShapeFaults.BadNumber, Kinds.Year.Fault("2101").Kind);
    }

    [Fact]
    public void A_count_goes_as_far_as_the_numbers_of_the_program()
    {
        Assert.Equal(int.MaxValue, Kinds.Count.Value("2147483647").Value);
        Assert.Equal(ShapeFaults.BadNumber, Kinds.Count.Fault("2147483648").Kind);
    }
}
