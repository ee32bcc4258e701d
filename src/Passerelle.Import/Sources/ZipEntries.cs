using System.IO.Compression;
using Passerelle.Model;

namespace Passerelle.Import.Sources;

/// <summary>
/// The files of an archive, read where they lie: nothing is ever unpacked to the disk. An archive that no honest program makes is
/// refused as a whole.
/// </summary>
internal static class ZipEntries
{
    private const int MostEntries = 1000;

    /// <summary>Its files, in its order; folders and archives in it are left out by whoever looks at their content.</summary>
    /// <param name="archive">The archive.</param>
    /// <exception cref="ImportException">It is refused.</exception>
    public static IReadOnlyList<SourceEntry> Of(SourceEntry archive)
    {
        using var zip = Open(archive);
        if (zip.Entries.Count > MostEntries) throw Refused(SourceFaults.ZipTooManyEntries, archive, $"{zip.Entries.Count}", $"{MostEntries}");
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            if (LeadsOut(entry.FullName)) throw Refused(SourceFaults.ZipEntryPath, archive, entry.FullName);
            if (entry.IsEncrypted) throw Refused(SourceFaults.ZipEncrypted, archive, entry.FullName);
            total += Math.Min(entry.Length, Sizes.LargestArchive + 1);
        }

        if (total > Sizes.LargestArchive) throw Refused(SourceFaults.ZipTooLarge, archive);
        return [.. zip.Entries.Index().Where(entry => entry.Item.Length > 0).Select(entry => Entry(archive, entry.Index, entry.Item.FullName))];
    }

    private static SourceEntry Entry(SourceEntry archive, int index, string name) =>
        new($"{archive.Name}/{ComposedAccents.In(name)}", () => Unpack(archive, index));

    private static GuardedStream Unpack(SourceEntry archive, int index)
    {
        var zip = Open(archive);
        try
        {
            var entry = zip.Entries[index];
            return new GuardedStream(entry.Open(), zip, new UnpackingCheck($"{archive.Name}/{entry.FullName}", entry.CompressedLength, entry.Crc32));
        }
        catch (InvalidDataException)
        {
            zip.Dispose();
            throw Refused(SourceFaults.ZipUnreadable, archive);
        }
    }

    private static ZipArchive Open(SourceEntry archive)
    {
        var stream = archive.Open();
        try
        {
            var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false);
            _ = zip.Entries.Count;
            return zip;
        }
        catch (InvalidDataException)
        {
            stream.Dispose();
            throw Refused(SourceFaults.ZipUnreadable, archive);
        }
    }

    /// <summary>Whether a name would lead out of the folder that an archive is unpacked into.</summary>
    private static bool LeadsOut(string name) =>
        name.StartsWith('/') || name.Contains('\\') || name.Contains(':') || name.Contains('\0') || name.Split('/').Contains("..");

    private static ImportException Refused(DiagnosticKind kind, SourceEntry archive, params ReadOnlySpan<string> arguments) =>
        new(SourceFaults.Of(kind, archive.Name, arguments is [] ? [archive.Name] : arguments));
}
