using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Diagnostics;

public class ExcerptTests
{
    [Fact]
    public void A_text_of_sixty_letters_is_whole_and_a_longer_one_is_cut()
    {
        Assert.Equal(new string('é', 60), Excerpt.Of(new string('é', 60)));
        Assert.Equal(new string('é', 60) + "…", Excerpt.Of(new string('é', 61)));
    }

    [Fact]
    public void Lines_and_control_characters_become_blanks() => Assert.Equal("a b c d", Excerpt.Of("a\nb\u001bc\td"));

    [Fact]
    public void A_cut_never_parts_the_halves_of_a_letter() =>
        Assert.Equal("a" + string.Concat(Enumerable.Repeat("😀", 30)) + "…", Excerpt.Of("a" + string.Concat(Enumerable.Repeat("😀", 40))));
}
