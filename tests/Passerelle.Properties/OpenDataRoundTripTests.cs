using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.OpenData.Xml;
using Passerelle.Import.Sources;
using Passerelle.Model;
using Passerelle.Properties.Generated;

namespace Passerelle.Properties;

/// <summary>
/// What an export says, an import reads, and the next export says again letter for letter: through the XML of the open data and through its
/// CSV, with the YAML between them.
/// </summary>
public sealed class OpenDataRoundTripTests : IDisposable
{
    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20_261_125, 13);

    private static readonly Arbitrary<Certification> Certifications = GeneratedCertifications.Whole.Select(WithOfficialBlockCodes).ToArbitrary();

    private readonly string folder = Directory.CreateTempSubdirectory("passerelle-properties-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_XML_of_a_certification_is_given_back() => Prop.ForAll(Certifications, certification =>
    {
        var first = Feed(certification);

        Assert.Equal(first, Feed(ThroughYaml(Imported(Written("feed.xml", first)))));
    }).Check(Quietly);

    [Fact]
    public void What_the_XML_says_value_by_value_comes_back() => Prop.ForAll(Certifications, certification =>
    {
        var back = Imported(Written("feed.xml", Feed(certification)));

        Assert.Equal(CarriedByFeed.Of(certification), CarriedByFeed.Of(back));
    }).Check(Quietly);

    [Fact]
    public void The_CSV_of_a_certification_is_given_back() => Prop.ForAll(Certifications, certification =>
    {
        var first = Tables(certification);
        var bundle = Path.Combine(folder, "bundle");
        Directory.CreateDirectory(bundle);
        foreach (var (name, text) in first) File.WriteAllText(Path.Combine(bundle, name), text);

        foreach (var (name, text) in Tables(ThroughYaml(Imported(bundle)))) Assert.Equal(first[name], text);
    }).Check(Quietly);

    // The open data know a block by its official code alone; what fiches of before 2019 print in its place takes the next free one.
    private static Certification WithOfficialBlockCodes(Certification certification) =>
        certification with { Blocks = certification.Blocks.Select(block => block with { PrintedCode = null }).ToValueList() };

    private static string Feed(Certification certification)
    {
        using var stream = new MemoryStream();
        FeedWriter.Write([certification], new Nomenclatures(), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static SortedDictionary<string, string> Tables(Certification certification)
    {
        var streams = new SortedDictionary<string, MemoryStream>(StringComparer.Ordinal);
        CsvWriter.Write([certification], new Nomenclatures(), name => streams[name] = new MemoryStream());
        return new(streams.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value.ToArray()), StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private string Written(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static Certification Imported(string path)
    {
        var faults = new List<Diagnostic>();
        var fiches = Assert.IsType<OpenedFiches>(FicheSources.Open(path)).Fiches.Fiches(FicheSelection.Everything, faults.Add, progress: null).ToList();
        Assert.Empty(faults.Where(fault => fault.Kind.Severity == Severity.Error).Select(fault => fault.Message(Language.English)));
        return Assert.Single(fiches).Certification;
    }

    private static Certification ThroughYaml(Certification certification)
    {
        var read = GeneratedSite.Read(GeneratedSite.Files(GeneratedSite.Plain, certification));
        var faults = read.Diagnostics.Where(fault => fault.Kind.Severity == Severity.Error).Select(fault => $"{fault.Place} {fault.Message(Language.English)}").ToList();
        if (faults.Count > 0) Assert.Fail(string.Join('\n', faults));
        return Assert.Single(read.Catalogue!.Certifications);
    }
}
