using Passerelle.Audit.Texts;

namespace Passerelle.Audit.Tests.Texts;

public class FrenchNumberTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("Une", 1)]
    [InlineData("un", 1)]
    [InlineData("Douze", 12)]
    [InlineData("plusieurs", null)]
    [InlineData("", null)]
    public void Digits_and_words_are_read(string text, int? number) => Assert.Equal(number, FrenchNumber.Of(text));
}
