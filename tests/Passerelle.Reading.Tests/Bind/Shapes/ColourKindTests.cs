using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Shapes;

public class ColourKindTests
{
    [Theory]
    [InlineData("#2d3fa6")]
    [InlineData("#FFFFFF")]
    public void A_cross_and_six_digits_in_quotes_are_a_colour(string text) => Assert.Equal(text, Kinds.Colour.Value($"\"{text}\"").Value);

    [Fact]
    public void Six_digits_suggest_the_cross_in_quotes() =>
        Assert.Equal("\"#2d3fa6\"", Kinds.Colour.Suggestion(ShapeFaults.BadColour, "2d3fa6"));

    [Theory]
    [InlineData("'#fff'")]
    [InlineData("'#2d3fa6ff'")]
    [InlineData("'#2d3fag'")]
    [InlineData("\"#2d3fa6\\n\"")]
    [InlineData("bleu")]
    [InlineData("'#2d3fa6;background:url(x)'")]
    public void Any_other_spelling_is_a_fault_without_a_suggestion(string text) =>
        Assert.Null(Kinds.Colour.Suggestion(ShapeFaults.BadColour, text));

    [Fact]
    public void A_cross_without_quotes_begins_a_comment_and_leaves_no_value()
    {
        var brand = new Shape<string>(keys =>
        {
            var colour = keys.Required("marque", it => new Located<string>(it, default), Kinds.Colour, "Couleur", "Colour");
            return found => colour(found).Value;
        });

        Assert.Equal(["PAS310 1:1"], brand.Faults("marque: #2d3fa6"));
    }
}
