using Passerelle.Audit.Texts;

namespace Passerelle.Audit.Tests.Texts;

public class NothingAskedTests
{
    [Theory]
    [InlineData("Néant.", true)]
    [InlineData("SANS OBJET", true)]
    [InlineData("s.o.", true)]
    [InlineData(" – ", true)]
    [InlineData("Aucun diplôme de niveau 6", false)]
    public void A_text_may_say_that_there_is_nothing(string text, bool nothing) => Assert.Equal(nothing, NothingAsked.In(text));
}
