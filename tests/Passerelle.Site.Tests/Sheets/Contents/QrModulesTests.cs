using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Tests.Sheets.Contents;

public class QrModulesTests
{
    private const int QuietZone = 4;

    private static readonly string[] Finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"];

    [Fact]
    public void It_is_a_square_of_ones_and_zeros_with_a_quiet_zone()
    {
        var rows = QrModules.Of("https://ecole.example/rncp41481/bc01/");

        Assert.All(rows, row => Assert.Matches($"^0{{{QuietZone}}}[01]{{{rows.Count - (2 * QuietZone)}}}0{{{QuietZone}}}$", row));
        Assert.All(rows.Take(QuietZone).Concat(rows.TakeLast(QuietZone)), row => Assert.DoesNotContain('1', row));
    }

    [Fact]
    public void Three_corners_have_the_mark_that_readers_look_for()
    {
        var rows = QrModules.Of("https://ecole.example/").ToList();
        var far = rows.Count - QuietZone - Finder.Length;
        string[] Square(int left, int top) => [.. rows.Skip(top).Take(Finder.Length).Select(row => row.Substring(left, Finder.Length))];

        Assert.Equal(Finder, Square(QuietZone, QuietZone));
        Assert.Equal(Finder, Square(far, QuietZone));
        Assert.Equal(Finder, Square(QuietZone, far));
    }

    [Fact]
    public void Another_address_is_another_drawing() =>
        Assert.NotEqual(QrModules.Of("https://ecole.example/rncp41481/"), QrModules.Of("https://ecole.example/rncp41242/"));
}
