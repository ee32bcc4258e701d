using System.Diagnostics;
using Passerelle.Import.Texts;

namespace Passerelle.Import.Tests.Texts;

/// <summary>A text made to be slow to read is not: the time grows with the length alone.</summary>
public class LongTextTests
{
    [Theory]
    [InlineData("C1.1 Filmer ")]
    [InlineData("C1.1 Filmer    ")]
    [InlineData("- Un plan ")]
    [InlineData(". - Un plan")]
    [InlineData("→ Filmer ► Monter ")]
    [InlineData("1) Filmer    ")]
    [InlineData("A1")]
    [InlineData("Activité 1 : Filmer    ")]
    [InlineData("    ")]
    [InlineData("-")]
    [InlineData("\u00a0\n")]
    public void Half_a_million_letters_are_read_at_once(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 500_000 / part.Length));
        var watch = Stopwatch.StartNew();
        var outline = FeedText.Read(text, 1);
        Assert.All(LongTexts.Fields, field => Assert.Equal(text.Length, field.PrintedAgain(outline).Length));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
