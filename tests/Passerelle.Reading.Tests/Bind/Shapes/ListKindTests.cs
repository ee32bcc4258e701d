using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Tests.Bind.Shapes;

public class ListKindTests
{
    private static readonly ListKind<Located<string>> Texts = new(Kinds.Text, mayBeEmpty: true);
    private static readonly ListKind<Located<int>> Levels = new(Kinds.Level, mayBeEmpty: false);

    [Theory]
    [InlineData("- a\n- b\n")]
    [InlineData("[a, b]")]
    public void A_list_keeps_its_items_in_order(string text) => Assert.Equal(["a", "b"], Texts.Value(text).Select(each => each.Value));

    [Fact]
    public void An_empty_list_is_a_value_where_it_may_be_empty() => Assert.Empty(Texts.Value("[]"));

    [Fact]
    public void An_empty_list_is_a_fault_where_it_may_not() => Assert.Equal(["PAS315 1:1"], Levels.Faults("[]"));

    [Theory]
    [InlineData("4")]
    [InlineData("a: 4")]
    public void A_single_value_or_keys_are_no_list(string text) => Assert.Equal(["PAS313 1:1"], Levels.Faults(text));

    [Fact]
    public void Every_item_that_does_not_fit_is_told() =>
        Assert.Equal(["PAS307 2:3", "PAS310 3:2", "PAS303 4:3"], Levels.Faults("- 4\n- 9\n-\n- [5]\n- 6\n"));

    [Fact]
    public void A_dash_with_blank_text_behind_it_says_nothing() => Assert.Equal(["PAS310 1:3", "PAS310 2:3"], Texts.Faults("- ''\n- '  '\n"));
}
