namespace Passerelle.Model.Tests;

public class SiretTests
{
    [Fact]
    public void A_siret_is_read_out_in_groups_that_stay_together()
    {
        Assert.True(Siret.TryParse("39179458300065", out var siret));

        Assert.Equal("391\u00A0794\u00A0583\u00A000065", siret.Grouped);
        Assert.Equal("39179458300065", siret.ToString());
    }

    [Theory]
    [InlineData("391 794 583 00065")]
    [InlineData("3917945830006")]
    public void Anything_but_14_digits_is_refused(string text) => Assert.False(Siret.TryParse(text, out _));
}
