using Passerelle.Import.Sources;

namespace Passerelle.Import.Tests.Sources;

public class ComposedAccentsTests
{
    [Theory]
    [InlineData("Compe\u0301tences", "Compétences")]
    [InlineData("VoixdAcce\u0300s", "VoixdAccès")]
    [InlineData("Me\u0302le\u0301e A\u0300 c\u0327a nai\u0308f ou\u0300", "Mêlée À ça naïf où")]
    [InlineData("déjà", "déjà")]
    [InlineData("z\u0301 \u0301", "z\u0301 \u0301")]
    public void An_accent_joins_the_letter_before_it(string apart, string together)
    {
        Assert.Equal(together, ComposedAccents.In(apart));
    }
}
