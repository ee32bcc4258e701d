using System.Globalization;
using System.IO.Compression;

namespace Passerelle.Site.Tests.Sheets.Office;

public class SameBytesTests
{
    [Fact]
    public void The_same_certification_gives_the_same_bytes_in_any_culture_and_time_zone()
    {
        var here = Printed.All(Printed.Linked()).ToList();

        var there = Elsewhere(() => Printed.All(Printed.Linked()).ToList());

        Assert.Equal(4, here.Count);
        Assert.Equal(here, there);
    }

    [Fact]
    public void Entries_are_sorted_and_have_no_time()
    {
        foreach (var file in Printed.All(Printed.Linked()).Where(bytes => bytes is [(byte)'P', (byte)'K', ..]))
        {
            using var zip = new ZipArchive(new MemoryStream(file));

            Assert.Equal(zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
            Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
            Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        }
    }

    // The tests know no culture but the invariant one, so another one is made of it.
    private static T Elsewhere<T>(Func<T> make)
    {
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign, odd.DateTimeFormat.DateSeparator) = (",", "moins", "~");
        try
        {
            CultureInfo.CurrentCulture = odd;
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
