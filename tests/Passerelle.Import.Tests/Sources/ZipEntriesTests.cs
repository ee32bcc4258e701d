using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Passerelle.Import.Sources;
using Passerelle.Import.Tests.OpenData.Csv;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Sources;

public sealed class ZipEntriesTests : IDisposable
{
    private const string Feed = "<?xml version=\"1.0\"?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX></FICHES>";

    private static readonly byte[] CentralHeader = [0x50, 0x4B, 0x01, 0x02];

    private readonly TemporaryFolder disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public void A_feed_is_found_in_its_archive_among_other_files()
    {
        var opened = Assert.IsType<OpenedFiches>(FicheSources.Open(Zip(("lisez-moi.txt", "Rien."), ("dossier/flux", Feed))));

        Assert.Equal(SourceKinds.FeedInZip, opened.Kind);
        Assert.EndsWith("/lot.zip/dossier/flux", opened.Fiches.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bundle_is_read_within_its_archive_with_accents_put_together()
    {
        var opened = Assert.IsType<OpenedFiches>(FicheSources.Open(Zip(
            ("a.csv", $"{MemoryBundle.StandardHeader}\r\n{MemoryBundle.Luthier}\r\n"),
            ("VoixdAcce\u0300s.csv", "\"Numero_Fiche\";\"Si_Jury\"\r\n\"RNCP90001\";\"Par expérience\"\r\n"))));

        Assert.Equal(SourceKinds.BundleInZip, opened.Kind);
        var routes = Assert.Single(opened.Fiches.Fiches(FicheSelection.Everything, _ => { }, progress: null)).Certification.AccessRoutes;
        Assert.EndsWith("/lot.zip/VoixdAccès.csv", routes[5].Open.Place.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_in_an_archive_are_not_opened()
    {
        var inner = File.ReadAllBytes(Zip(("flux.xml", Feed)));

        Assert.Equal(SourceFaults.ZipWithoutSource, Refusal(Zip(("flux.zip", inner))).Kind);
    }

    [Fact]
    public void Several_sources_in_one_archive_are_refused()
    {
        Assert.Equal(SourceFaults.ZipAmbiguous, Refusal(Zip(("a.xml", Feed), ("b.xml", Feed))).Kind);
        Assert.Equal(SourceFaults.ZipAmbiguous, Refusal(Zip(("a.xml", Feed), ("b.csv", $"{MemoryBundle.StandardHeader}\r\n"))).Kind);
    }

    [Theory]
    [InlineData("../flux.xml")]
    [InlineData("dossier/../../flux.xml")]
    [InlineData("/etc/flux.xml")]
    [InlineData("dossier\\flux.xml")]
    [InlineData("C:flux.xml")]
    public void A_name_that_leads_out_of_the_archive_is_refused(string name)
    {
        var refusal = Refusal(Zip((name, Feed)));

        Assert.Equal((SourceFaults.ZipEntryPath, name), (refusal.Kind, refusal.Arguments[0]));
    }

    [Fact]
    public void Too_many_entries_are_refused()
    {
        var refusal = Refusal(Zip([.. Enumerable.Range(0, 1001).Select(index => ($"{index}.txt", "a"))]));

        Assert.Equal("The archive holds 1001 files; the limit is 1000.", refusal.Message(Language.English));
    }

    [Fact]
    public void An_entry_that_unpacks_to_more_than_a_hundred_times_its_size_is_stopped()
    {
        var bomb = Zip(("flux.xml", Feed.Replace("</FICHES>", new string(' ', 20_000_000), StringComparison.Ordinal)));
        var entry = ZipEntries.Of(DiskEntries.File(bomb, "lot.zip")).Single();

        using var stream = entry.Open();
        var refusal = Assert.Throws<ImportException>(() => stream.CopyTo(Stream.Null)).Diagnostic;

        Assert.Equal("'lot.zip/flux.xml' unpacks to more than a hundred times its size, or to more than 4 GiB.", refusal.Message(Language.English));
        Assert.True(stream.Position < 10_000_000, $"{stream.Position} bytes came out before the entry was stopped.");
    }

    [Fact]
    public void An_ordinary_feed_unpacks_whole()
    {
        var text = Feed + string.Concat(Enumerable.Range(0, 300_000).Select(index => $"<!-- {index} -->"));
        var entry = ZipEntries.Of(DiskEntries.File(Zip(("flux.xml", text)), "lot.zip")).Single();

        using var reader = new StreamReader(entry.Open());

        Assert.Equal(text, reader.ReadToEnd());
    }

    [Fact]
    public void A_size_that_is_declared_beyond_the_limit_is_refused_unread()
    {
        var path = Zip(("a.xml", Feed), ("b.xml", Feed));
        Patch(path, offset: 24, BitConverter.GetBytes(3_000_000_000u), everyHeader: true);

        Assert.Equal(SourceFaults.ZipTooLarge, Refusal(path).Kind);
    }

    [Fact]
    public void A_header_that_declares_too_little_gives_no_more_than_it_declares_and_is_found_out()
    {
        var path = Zip(("flux.xml", Feed.Replace("</FICHES>", new string(' ', 20_000_000), StringComparison.Ordinal)));
        Patch(path, offset: 24, BitConverter.GetBytes(500u), everyHeader: false);
        var entry = ZipEntries.Of(DiskEntries.File(path, "lot.zip")).Single();

        using var stream = entry.Open();
        var refusal = Assert.Throws<ImportException>(() => stream.CopyTo(Stream.Null)).Diagnostic;

        Assert.Equal(SourceFaults.ZipUnreadable, refusal.Kind);
        Assert.Equal(500, stream.Position);
    }

    [Fact]
    public void An_archive_with_a_password_is_refused()
    {
        var path = Zip(("flux.xml", Feed));
        Patch(path, offset: 8, [1, 0], everyHeader: true);

        Assert.Equal((SourceFaults.ZipEncrypted, "flux.xml"), (Refusal(path).Kind, Refusal(path).Arguments[0]));
    }

    [Fact]
    public void A_cut_archive_is_refused()
    {
        var whole = File.ReadAllBytes(Zip(("flux.xml", Feed)));

        Assert.Equal(SourceFaults.ZipUnreadable, Refusal(disk.With("coupe.zip", whole[..^30])).Kind);
    }

    [Fact]
    public void Damaged_bytes_are_refused()
    {
        var bytes = File.ReadAllBytes(Zip(("flux.xml", string.Concat(Enumerable.Range(0, 5000).Select(index => $"<a{index}/>")))));
        bytes.AsSpan(200, 400).Fill(0xFF);
        var entry = ZipEntries.Of(DiskEntries.File(disk.With("abime.zip", bytes), "lot.zip")).Single();

        using var stream = entry.Open();

        Assert.Equal(SourceFaults.ZipUnreadable, Assert.Throws<ImportException>(() => stream.CopyTo(Stream.Null)).Diagnostic.Kind);
    }

    [Fact]
    public void Nothing_is_unpacked_to_the_disk()
    {
        _ = FicheSources.Open(Zip(("dossier/flux.xml", Feed)));

        Assert.Equal(["lot.zip"], Directory.GetFileSystemEntries(disk.Path).Select(Path.GetFileName));
    }

    private static Diagnostic Refusal(string path) => Assert.Throws<ImportException>(() => FicheSources.Open(path)).Diagnostic;

    private string Zip(params (string Name, string Text)[] entries) => Zip([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    private string Zip(params (string Name, byte[] Bytes)[] entries)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return disk.With("lot.zip", bytes.ToArray());
    }

    /// <summary>Writes over a field of the headers in the list at the end of an archive.</summary>
    private static void Patch(string path, int offset, byte[] field, bool everyHeader)
    {
        var bytes = File.ReadAllBytes(path);
        var directory = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(bytes.Length - 6));
        for (var at = bytes.AsSpan(directory).IndexOf(CentralHeader) + directory; at >= directory;)
        {
            field.CopyTo(bytes, at + offset);
            var next = bytes.AsSpan(at + 4).IndexOf(CentralHeader);
            at = next < 0 || !everyHeader ? -1 : at + 4 + next;
        }

        File.WriteAllBytes(path, bytes);
    }
}
