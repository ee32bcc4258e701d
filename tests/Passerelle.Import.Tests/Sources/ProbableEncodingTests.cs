using System.Text;
using Passerelle.Import.Sources;

namespace Passerelle.Import.Tests.Sources;

public class ProbableEncodingTests
{
    [Fact]
    public void Latin_letters_alone_are_iso_8859_1()
    {
        Assert.Equal("ISO-8859-1", Of(Encoding.Latin1.GetBytes("La qualité du métier d'élève")));
    }

    [Fact]
    public void Typographic_signs_beside_them_are_windows_1252()
    {
        Assert.Equal("WINDOWS-1252", Of([.. Encoding.Latin1.GetBytes("La qualité de l"), 0x92, .. Encoding.Latin1.GetBytes("élève")]));
    }

    [Fact]
    public void The_e_acute_of_the_macintosh_is_known()
    {
        Assert.Equal("MACINTOSH", Of([.. "La qualit"u8, 0x8E, .. " du m"u8, 0x8E, .. "tier"u8]));
    }

    [Fact]
    public void The_e_acute_of_dos_is_known()
    {
        Assert.Equal("CP850", Of([.. "La qualit"u8, 0x82, .. " du m"u8, 0x82, .. "tier"u8]));
    }

    [Fact]
    public void Every_other_byte_zero_is_utf_16()
    {
        Assert.Equal("UTF-16", Of(Encoding.Unicode.GetBytes("La qualité")));
    }

    [Fact]
    public void Utf_8_with_a_wrong_byte_is_damaged_and_has_no_other_name()
    {
        Assert.Null(Of([.. "La qualité de l’élève"u8, 0xFF]));
    }

    private static string? Of(byte[] bytes) => ProbableEncoding.Of(new MemoryStream(bytes));
}
