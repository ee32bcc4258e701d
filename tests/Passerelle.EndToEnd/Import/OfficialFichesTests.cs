using System.Xml.Linq;
using Passerelle.EndToEnd.Running;
using Passerelle.Model;

namespace Passerelle.EndToEnd.Import;

/// <summary>The five real pages and the eight real fiches of the open data: imported, checked, built, counted, and given back.</summary>
public sealed class OfficialFichesTests(ImportedFiches fiches) : IClassFixture<ImportedFiches>
{
    private const double LeastFidelity = 0.99;

    private static readonly string Template = Path.Combine(Repository.Tests, "Import", "template.txt");

    [SharedFact]
    public void All_of_them_import_check_and_build()
    {
        Assert.True(fiches.Imported.ExitCode == 0, fiches.Imported.ToString());
        Assert.True(fiches.Checked.ExitCode == 0, fiches.Checked.ToString());
        Assert.True(fiches.Built.ExitCode == 0, fiches.Built.ToString());
        Assert.Equal(13, fiches.Catalogue.Certifications.Count);
    }

    [SharedFact]
    public void The_command_reports_a_fidelity_of_99_percent_for_each()
    {
        var reported = fiches.Report.GetProperty("fiches").EnumerateArray().ToDictionary(
            fiche => fiche.GetProperty("numero").GetString()!, fiche => fiche.GetProperty("fidelite").GetDouble());

        Assert.Equal(13, reported.Count);
        Assert.All(reported, fiche => Assert.True(fiche.Value >= LeastFidelity, $"{fiche.Key}: {fiche.Value}"));
    }

    [SharedFact]
    public void Measured_from_outside_99_percent_of_each_source_stand_in_the_YAML()
    {
        var template = File.ReadLines(Template).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var sources = OfficialFiles.Feeds.Select(path => (path, Texts: SourceWords.OfFeed(path)))
            .Concat(OfficialFiles.Pages.Select(path => (path, Texts: SourceWords.OfPage(path, template))));

        Faults.AssertNone([.. sources.Select(source => Lack(source.path, source.Texts)).OfType<string>()]);
    }

    [SharedFact]
    public void What_a_person_counts_in_each_source_is_what_was_imported() =>
        Assert.Equal(FicheCounts.Expected(), fiches.Catalogue.Certifications.Select(FicheCounts.Of));

    [SharedFact]
    public void Each_text_is_cut_as_it_was_read_by_eye()
    {
        var splits = fiches.Catalogue.Certifications.SelectMany(FicheSplits.Of).ToList();
        if (Environment.GetEnvironmentVariable("PASSERELLE_UPDATE") == "1") FicheSplits.Write(splits);

        Assert.Equal(FicheSplits.Expected(), splits);
    }

    [SharedFact]
    public async Task The_fiches_of_the_open_data_are_given_back_as_they_came()
    {
        var exported = await PasserelleProgram.RunAsync(["export", "--format", "xml", "--input", fiches.Input]);

        Assert.True(exported.ExitCode == 0, exported.ToString());
        var given = XDocument.Parse(exported.Output).Root!.Elements("FICHE").ToDictionary(fiche => fiche.Element("NUMERO_FICHE")!.Value, fiche => fiche.ToString());
        foreach (var came in OfficialFiles.Feeds.Select(path => XDocument.Load(path).Root!.Element("FICHE")!))
            Assert.Equal(came.ToString(), given[came.Element("NUMERO_FICHE")!.Value]);
    }

    [SharedFact]
    public async Task Importing_again_changes_nothing()
    {
        var before = FolderState.Moments(fiches.Input);

        var again = await PasserelleProgram.RunAsync(["import", .. OfficialFiles.Pages, .. OfficialFiles.Feeds, "--to", fiches.Input]);

        Assert.True(again.ExitCode == 0, again.ToString());
        Assert.Equal(before, FolderState.Moments(fiches.Input));
    }

    private string? Lack(string path, IEnumerable<string> texts)
    {
        var number = fiches.Report.GetProperty("fiches").EnumerateArray()
            .Single(fiche => Path.GetFileName(fiche.GetProperty("source").GetString()) == Path.GetFileName(path))
            .GetProperty("numero").GetString()!;
        var (share, missing) = SourceWords.StandingIn(texts, fiches.YamlOf(CertificationNumber.Parse(number)));
        return share >= LeastFidelity ? null : $"{number}: {share:P2}, without {string.Join(' ', missing.Take(60))}";
    }
}
