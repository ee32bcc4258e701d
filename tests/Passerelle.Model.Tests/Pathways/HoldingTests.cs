namespace Passerelle.Model.Tests.Pathways;

public class HoldingTests
{
    [Theory]
    [InlineData("rncp39377-bc01", "RNCP39377BC01")]
    [InlineData("rs6232-bc02", "RS6232BC02")]
    [InlineData("rncp39377", "RNCP39377")]
    public void A_slug_names_a_block_or_a_whole_certification(string slug, string name)
    {
        Assert.True(Holding.TryParse(slug, out var holding));
        Assert.Equal(name, holding.ToString());
        Assert.Equal(slug, holding.Slug);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("rncp39377-")]
    [InlineData("rncp39377-bc1")]
    [InlineData("rncp39377-bc01-bc02")]
    [InlineData("bc01")]
    public void Anything_else_is_none(string slug) => Assert.False(Holding.TryParse(slug, out _));
}
