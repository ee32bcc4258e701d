using Passerelle.Import.OpenData.Csv;
using Passerelle.Model;

namespace Passerelle.Import.Sources;

/// <summary>Opens sources. What a source is, its content says; its name never does.</summary>
public static class FicheSources
{
    /// <summary>The source at a path.</summary>
    /// <exception cref="ImportException">It is not there, cannot be read, is not recognised, or is refused for safety.</exception>
    public static OpenedSource Open(string path)
    {
        var name = NameOf(path);
        if (Directory.Exists(path)) return OpenFolder(path, name);
        if (!File.Exists(path)) throw Refused(SourceFaults.PathMissing, name, name);
        return OpenFile(DiskEntries.File(path, name));
    }

    private static string NameOf(string path)
    {
        var name = ComposedAccents.In(path.Replace('\\', '/'));
        return name.Length > 1 ? name.TrimEnd('/') : name;
    }

    private static OpenedFiches OpenFolder(string path, string name)
    {
        var bundle = BundleOf(name, DiskEntries.Folder(path, name).Select(entry => (entry, SourceHead.Of(entry))));
        if (bundle is null) throw Refused(SourceFaults.FolderWithoutBundle, name, name);
        return new OpenedFiches(SourceKinds.Bundle, new CsvSource(bundle));
    }

    private static OpenedSource OpenFile(SourceEntry entry)
    {
        var head = SourceHead.Of(entry);
        if (head.IsZip) return OpenZip(entry);
        if (head.IsEmpty) throw Refused(SourceFaults.Empty, entry.Name);
        if (head.IsPdf) throw Refused(SourceFaults.Pdf, entry.Name);
        var root = head.XmlRoot();
        if (IsFeed(root)) return new OpenedFiches(SourceKinds.Feed, SourceReaders.Feed(entry));
        if (head.IsBinary) throw Refused(SourceFaults.NotRecognised, entry.Name, head.Excerpt);
        if (!head.IsDecodable && root is null) throw new ImportException(StrictText.Refusal(entry));
        if (CsvFile.Recognise(entry, FirstLine(head)) is { } lone) throw Refused(SourceFaults.LoneTable, entry.Name, lone.Table.Name);
        var known = PageIn(entry, head) ?? (head.IsHtml ? null : (OpenedSource?)NomenclatureReader.Read(entry, head, root));
        return known ?? throw Refused(SourceFaults.NotRecognised, entry.Name, head.Excerpt);
    }

    /// <summary>The page in a file; null where there is none. HTML says late what it is a page of: it is looked at as a whole.</summary>
    private static OpenedFiches? PageIn(SourceEntry entry, SourceHead head)
    {
        if (!head.IsHtml && !SourceReaders.LooksLikePage(head.Text)) return null;
        var text = StrictText.Of(entry, Sizes.LargestPage);
        if (!SourceReaders.LooksLikePage(text)) return null;
        return new OpenedFiches(head.IsHtml ? SourceKinds.PageHtml : SourceKinds.PageText, SourceReaders.Page(text, entry.Name));
    }

    private static OpenedFiches OpenZip(SourceEntry archive)
    {
        var entries = ZipEntries.Of(archive).Select(entry => (Entry: entry, Head: SourceHead.Of(entry))).ToList();
        var feeds = entries.Where(entry => IsFeed(entry.Head.XmlRoot())).Select(entry => entry.Entry).ToList();
        var bundle = BundleOf(archive.Name, entries);
        return (feeds, bundle) switch
        {
            ([var feed], null) => new OpenedFiches(SourceKinds.FeedInZip, SourceReaders.Feed(feed)),
            ([], not null) => new OpenedFiches(SourceKinds.BundleInZip, new CsvSource(bundle)),
            ([], null) => throw Refused(SourceFaults.ZipWithoutSource, archive.Name, archive.Name),
            _ => throw Refused(SourceFaults.ZipAmbiguous, archive.Name, archive.Name),
        };
    }

    /// <summary>The CSV bundle among files; null where none of them is a table of one.</summary>
    private static CsvBundle? BundleOf(string name, IEnumerable<(SourceEntry Entry, SourceHead Head)> files)
    {
        var tables = files.Select(file => CsvFile.Recognise(file.Entry, FirstLine(file.Head))).OfType<CsvFile>().ToList();
        if (tables.Count == 0) return null;
        var bundle = CsvBundle.Of(name, tables);
        return bundle.HasStandard ? bundle : throw Refused(SourceFaults.BundleWithoutStandard, name, name);
    }

    private static bool IsFeed(string? root) => root is "FICHES" or "FICHE";

    private static string FirstLine(SourceHead head) => head.Lines().FirstOrDefault() ?? "";

    private static ImportException Refused(DiagnosticKind kind, string name, params ReadOnlySpan<string> arguments) =>
        new(SourceFaults.Of(kind, name, arguments));
}
