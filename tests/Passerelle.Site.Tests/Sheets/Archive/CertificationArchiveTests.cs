using System.IO.Compression;
using System.Text;
using Passerelle.Site.Sheets.Archive;

namespace Passerelle.Site.Tests.Sheets.Archive;

public class CertificationArchiveTests
{
    [Fact]
    public void Files_come_out_as_they_went_in_sorted_by_name()
    {
        using var zip = Open([("b.csv", "deux"), ("référentiel été.pdf", "trois"), ("a.docx", "un")]);

        Assert.Equal(["a.docx", "b.csv", "référentiel été.pdf"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(["un", "deux", "trois"], zip.Entries.Select(Read));
    }

    [Fact]
    public void The_order_in_which_files_come_changes_no_byte()
    {
        (string, string)[] files = [("a.csv", "un"), ("b.csv", "deux"), ("c.pdf", "trois")];

        Assert.Equal(Of(files), Of(files.Reverse()));
    }

    [Fact]
    public void Names_are_marked_as_UTF_8()
    {
        var bytes = Of([("é.csv", "")]);

        // Bit 11 of the general purpose flags, at offset 6 of a local header (APPNOTE 4.4.4).
        Assert.Equal(0x08, bytes[7] & 0x08);
    }

    [Fact]
    public void Plain_text_is_compressed_and_what_is_compressed_already_is_not()
    {
        var text = string.Concat(Enumerable.Repeat("compétence ", 500));
        using var zip = Open([("a.csv", text), ("b.pdf", text)]);

        Assert.True(zip.Entries[0].CompressedLength < zip.Entries[0].Length / 10);
        Assert.Equal(zip.Entries[1].Length, zip.Entries[1].CompressedLength);
    }

    [Fact]
    public void Two_files_of_one_name_are_refused() => Assert.Throws<ArgumentException>(() => Of([("a.csv", "un"), ("A.csv", "deux")]));

    [Fact]
    public void An_archive_of_nothing_can_be_opened()
    {
        using var zip = Open([]);

        Assert.Empty(zip.Entries);
    }

    private static byte[] Of(IEnumerable<(string Name, string Text)> files) =>
        CertificationArchive.Of(files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text))));

    private static ZipArchive Open(IEnumerable<(string Name, string Text)> files) => new(new MemoryStream(Of(files)));

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
