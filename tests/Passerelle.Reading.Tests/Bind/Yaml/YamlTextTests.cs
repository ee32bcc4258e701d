using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Yaml;

public class YamlTextTests
{
    [Fact]
    public void A_document_of_too_many_values_is_a_fault() =>
        Assert.Equal(["PAS208"], FaultsOf("- [" + string.Concat(Enumerable.Repeat("a,", 100_000)) + "]"));

    [Theory]
    [InlineData(31, 0)]
    [InlineData(32, 1)]
    [InlineData(20_000, 1)]
    public void A_document_may_have_32_levels_and_no_more(int brackets, int faults) =>
        Assert.Equal(faults, FaultsOf(new string('[', brackets) + "a" + new string(']', brackets)).Count());

    [Theory]
    [InlineData("a:\n\tb: c", "PAS201")]
    [InlineData("a: 'b", "PAS210")]
    [InlineData("a: b: c", "PAS211")]
    [InlineData("a: [b", "PAS202")]
    [InlineData("a: *b", "PAS204")]
    [InlineData("a: &b c", "PAS204")]
    [InlineData("a: !b c", "PAS205")]
    [InlineData("a: b\n---\nc: d", "PAS206")]
    [InlineData("{a: b}: c", "PAS209")]
    [InlineData("# nothing", "PAS106")]
    [InlineData("---\n", "PAS106")]
    public void A_fault_of_YAML_has_its_own_code(string text, string code) => Assert.Equal([code], FaultsOf(text));

    [Fact]
    public void A_tab_inside_a_block_of_text_is_text()
    {
        var root = Assert.IsType<YamlMapping>(YamlText.Read("x", "a: |\n  b\n  \tc\n", new FaultLog()));

        Assert.Equal("b\n\tc\n", Assert.IsType<YamlScalar>(root.Entries[0].Value).Text);
    }

    [Fact]
    public void Places_count_from_one_and_add_the_lines_before()
    {
        var root = Assert.IsType<YamlMapping>(YamlText.Read("x", "a: b\nlong: [c, 'd e']\n", new FaultLog(), linesBefore: 10));

        var list = Assert.IsType<YamlSequence>(root.Entries[1].Value);
        Assert.Equal(new SourceSpan("x", 11, 1, 1), root.Place);
        Assert.Equal(new SourceSpan("x", 12, 1, 4), root.Entries[1].Key.Place);
        Assert.Equal(new SourceSpan("x", 12, 11, 5), list.Items[1].Place);
    }

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("0043")]
    [InlineData("1.10")]
    [InlineData("on")]
    public void Every_scalar_is_the_text_that_was_written(string text) =>
        Assert.Equal(text, Assert.IsType<YamlScalar>(YamlText.Read("x", text, new FaultLog())).Text);

    private static IEnumerable<string> FaultsOf(string text)
    {
        var faults = new FaultLog();
        YamlText.Read("x", text, faults);
        return faults.Faults.Select(fault => fault.Kind.Code);
    }
}
