namespace Passerelle.Model.Tests;

public class SlugTests
{
    [Theory]
    [InlineData("Ecole supérieure d’infographie pôle 3D", "ecole-superieure-d-infographie-pole-3d")]
    [InlineData("3IS SUP", "3is-sup")]
    [InlineData("Œuvre & cætera", "oeuvre-caetera")]
    [InlineData(" (CEFPF) ", "cefpf")]
    [InlineData("…", "")]
    public void A_name_becomes_letters_digits_and_hyphens(string name, string expected) => Assert.Equal(expected, Slug.Of(name));
}
