using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Shapes;

public class CodeKindTests
{
    [Theory]
    [InlineData("RNCP41481")]
    [InlineData("RS6232")]
    [InlineData("RNCP34")]
    public void The_number_of_a_register_is_a_code(string text) => Assert.Equal(text, Kinds.Number.Value(text).Value.Value);

    [Theory]
    [InlineData("rncp41481", "RNCP41481")]
    [InlineData("RNCP 41481", "RNCP41481")]
    [InlineData("Rncp 41 481.", "RNCP41481")]
    [InlineData("'rs 6232 :'", "RS6232")]
    [InlineData("41481", "")]
    [InlineData("RNCP414811", "")]
    [InlineData("RNCP٤١٤٨١", "")]
    [InlineData("RNCP-41481", "")]
    [InlineData("../RNCP41481", "")]
    public void A_number_in_another_spelling_suggests_the_right_one_where_there_is_one(string text, string suggestion) =>
        Assert.Equal(suggestion, Kinds.Number.Suggestion(ShapeFaults.BadCode, text) ?? "");

    [Theory]
    [InlineData("bc01", "BC01")]
    [InlineData("BC 01", "BC01")]
    [InlineData("BC1", "")]
    [InlineData("RNCP41481BC01", "")]
    public void A_block_in_another_spelling_suggests_the_right_one_where_there_is_one(string text, string suggestion) =>
        Assert.Equal(suggestion, Kinds.BlockCode.Suggestion(ShapeFaults.BadCode, text) ?? "");

    [Fact]
    public void A_code_whose_letters_are_small_is_suggested_in_small_letters() =>
        Assert.Equal("323n", new CodeKind<NsfCode>().Suggestion(ShapeFaults.BadCode, "323 N"));

    [Fact]
    public void A_siret_in_groups_is_suggested_without_blanks() =>
        Assert.Equal("12345678900012", Kinds.Siret.Suggestion(ShapeFaults.BadCode, "123 456 789\u00A000012"));

    [Fact]
    public void The_code_of_a_competency_may_have_full_stops_inside() =>
        Assert.Equal("C1.2", Kinds.LocalCode.Value("C1.2").Value.Value);

    [Fact]
    public void The_fault_shows_an_example() =>
        Assert.Equal(["premier bloc", "BC01"], Kinds.BlockCode.Fault("premier bloc").Arguments);
}
