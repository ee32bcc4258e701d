using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Yaml;

/// <summary>Where values stand, and what text they are, however they are written.</summary>
public class YamlPlaceTests
{
    [Theory]
    [InlineData("a: b c", "b c", 4, 3)]
    [InlineData("a:   b", "b", 6, 1)]
    [InlineData("a: 'b c'", "b c", 4, 5)]
    [InlineData("a: 'l''accueil'", "l'accueil", 4, 12)]
    [InlineData("a: \"b\\u00e9\"", "bé", 4, 9)]
    [InlineData("a: b # c", "b", 4, 1)]
    [InlineData("é: bé", "bé", 4, 2)]
    [InlineData("\"😀\": 😀", "😀", 7, 2)]
    public void A_value_of_one_line_has_the_place_and_the_length_of_what_was_written(string text, string value, int column, int length) =>
        Assert.Equal((value, new SourceSpan("x.yaml", 1, column, length)), ValueOf(text));

    [Theory]
    [InlineData("a: |\n  b\n  c\n", "b\nc\n")]
    [InlineData("a: |-\n  b\n  c\n\n", "b\nc")]
    [InlineData("a: |\n    b\n\n      c\n", "b\n\n  c\n")]
    [InlineData("a: >\n  b\n  c\n\n  d\n", "b c\nd\n")]
    [InlineData("a: |\r\n  b\r\n  c\r\n", "b\nc\n")]
    public void A_block_of_text_begins_at_its_sign(string text, string value) =>
        Assert.Equal((value, new SourceSpan("x.yaml", 1, 4, 0)), ValueOf(text));

    [Theory]
    [InlineData("a: b\n  c\n", "b c")]
    [InlineData("a: 'b\n  c'\n", "b c")]
    [InlineData("a: \"b\\\n  c\"\n", "bc")]
    public void A_value_of_several_lines_has_the_place_of_its_beginning(string text, string value) =>
        Assert.Equal((value, new SourceSpan("x.yaml", 1, 4, 0)), ValueOf(text));

    [Fact]
    public void A_value_under_its_key_has_the_place_of_its_own_line() =>
        Assert.Equal(("b", new SourceSpan("x.yaml", 2, 3, 1)), ValueOf("a:\n  b\n"));

    [Theory]
    [InlineData("# première\n\na: b\n", 3, 1)]
    [InlineData("{a: b}", 1, 2)]
    public void Keys_have_the_place_of_the_first_of_them(string text, int line, int column) =>
        Assert.Equal(new SourceSpan("x.yaml", line, column, 1), Read(text).Place);

    [Fact]
    public void A_key_without_a_value_says_nothing_but_empty_quotes_are_a_text()
    {
        var entries = Assert.IsType<YamlMapping>(Read("a:\nb: ''\nc: ~\n")).Entries;

        Assert.Equal([true, false, false], entries.Select(entry => Assert.IsType<YamlScalar>(entry.Value).IsNothing));
    }

    [Fact]
    public void A_fault_after_a_block_of_text_keeps_count_of_its_lines()
    {
        var faults = new FaultLog();

        YamlText.Read("x.yaml", "a: |\n  b\n\n  c\nd: &e f\n", faults);

        Assert.Equal(new SourceSpan("x.yaml", 5, 4, 4), Assert.Single(faults.Faults).Place);
    }

    [Fact]
    public void A_fault_of_syntax_adds_the_lines_before()
    {
        var faults = new FaultLog();

        YamlText.Read("x.yaml", "a: b\nc: d: e\n", faults, linesBefore: 3);

        Assert.Equal(("PAS211", 5), (Assert.Single(faults.Faults).Kind.Code, faults.Faults[0].Place.Line));
    }

    private static (string Text, SourceSpan Place) ValueOf(string text)
    {
        var value = Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(Read(text)).Entries[0].Value);
        return (value.Text, value.Place);
    }

    private static YamlNode Read(string text)
    {
        var faults = new FaultLog();
        var node = YamlText.Read("x.yaml", text, faults);
        Assert.Empty(faults.Faults);
        return node!;
    }
}
