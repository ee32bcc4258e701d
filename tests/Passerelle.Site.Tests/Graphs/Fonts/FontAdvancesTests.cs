using System.Text;
using Passerelle.Site.Graphs.Fonts;

namespace Passerelle.Site.Tests.Graphs.Fonts;

public class FontAdvancesTests
{
    private static readonly (char, char, int)[] Ranges = [(' ', ' ', 200), ('a', 'c', 512), ('é', 'é', 700)];

    [Fact]
    public void Widths_are_shares_of_the_size()
    {
        var font = FontAdvances.Read(TinyFont.Of(1024, Ranges));

        Assert.Equal([0.5, 0.5, 700 / 1024.0, 200 / 1024.0], "acé ".Select(letter => font.Of(new Rune(letter))!.Value));
        Assert.Null(font.Of(new Rune('d')));
    }

    [Fact]
    public void Widths_that_are_written_in_the_short_way_are_the_same() =>
        Assert.Equal(0.5, FontAdvances.Read(TinyFont.Transformed(1024, Ranges)).Of(new Rune('b')));

    [Fact]
    public void A_map_of_all_planes_is_read()
    {
        var font = FontAdvances.Read(TinyFont.WithFullMap(1000, ('a', 'b', 400), (0x1F600, 0x1F600, 1200)));

        Assert.Equal(0.4, font.Of(new Rune('b')));
        Assert.Equal(1.2, font.Of(new Rune(0x1F600)));
    }

    [Fact]
    public void Characters_in_disorder_are_refused() =>
        Assert.Throws<InvalidDataException>(() => FontAdvances.Read(TinyFont.WithFullMap(1000, ('b', 'c', 400), ('a', 'a', 400))));

    [Fact]
    public void A_font_that_ends_anywhere_is_refused()
    {
        var font = TinyFont.Of(1024, Ranges);

        Assert.All(Enumerable.Range(0, font.Length), length => Assert.Throws<InvalidDataException>(() => FontAdvances.Read(font.AsSpan(0, length))));
    }

    [Theory]
    [InlineData("cmap")]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("hmtx")]
    public void A_font_without_a_table_that_is_needed_is_refused(string missing)
    {
        (string Tag, byte[] Content, int Version)[] tables = [("head", new byte[54], 0), ("hhea", new byte[36], 0), ("hmtx", new byte[8], 0), ("cmap", new byte[4], 0)];

        Assert.Throws<InvalidDataException>(() => FontAdvances.Read(TinyFont.File([.. tables.Where(table => table.Tag != missing)])));
    }

    [Fact]
    public void Bytes_that_are_changed_anywhere_never_do_worse_than_being_refused()
    {
        var font = TinyFont.Of(1024, Ranges);
        for (var at = 0; at < font.Length; at++)
        {
            var changed = (byte[])font.Clone();
            changed[at] ^= 0xFF;
            var refusal = Record.Exception(() => FontAdvances.Read(changed));

            Assert.True(refusal is null or InvalidDataException, $"{at}: {refusal}");
        }
    }

    [Fact]
    public void Tables_that_say_they_are_enormous_are_refused_before_room_is_made_for_them()
    {
        byte[] directory = [3, 0x8F, 0xFF, 0xFF, 0xFF, 0x7F];
        byte[] file = [.. "wOF2"u8, 0, 1, 0, 0, .. new byte[4], 0, 1, .. new byte[34], .. directory];

        Assert.Throws<InvalidDataException>(() => Woff2.Tables(file));
    }
}
