using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.OpenData.Xml;
using Passerelle.Import.Sources;
using Passerelle.Model;
using Passerelle.Properties.Generated;

namespace Passerelle.Properties;

/// <summary>The whole way of a fiche: printed as open data, imported from a file, written as YAML and read.</summary>
internal static class ImportedAgain
{
    private static readonly Nomenclatures NoLabels = new();

    /// <summary>A feed of one fiche.</summary>
    public static byte[] Feed(Certification certification)
    {
        using var feed = new MemoryStream();
        FeedWriter.Write([certification], NoLabels, feed);
        return feed.ToArray();
    }

    /// <summary>The tables of one fiche, by the names of their files.</summary>
    public static SortedDictionary<string, string> Tables(Certification certification)
    {
        using var folder = new TemporaryFolder();
        WriteTables(certification, folder);
        return new(folder.Texts(), StringComparer.Ordinal);
    }

    /// <summary>What a feed says.</summary>
    public static Certification FromFeed(byte[] feed)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("flux.xml");
        File.WriteAllBytes(path, feed);
        return Read(path);
    }

    /// <summary>What the tables of a certification say.</summary>
    public static Certification ThroughTables(Certification certification)
    {
        using var folder = new TemporaryFolder();
        WriteTables(certification, folder);
        return Read(folder.Path);
    }

    private static void WriteTables(Certification certification, TemporaryFolder folder) =>
        CsvWriter.Write([certification], NoLabels, name => File.Create(folder.PathOf(name)));

    private static Certification Read(string path)
    {
        var faults = new List<Diagnostic>();
        var source = Assert.IsType<OpenedFiches>(FicheSources.Open(path));
        var imported = Assert.Single(source.Fiches.Fiches(FicheSelection.Everything, faults.Add, progress: null)).Certification;
        Assert.Empty(faults.Select(fault => fault.Message(Language.English)));
        return GeneratedSite.Again(imported);
    }
}
