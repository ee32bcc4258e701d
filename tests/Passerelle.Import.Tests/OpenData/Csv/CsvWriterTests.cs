using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Passerelle.Import.OpenData.Csv;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Csv;

public class CsvWriterTests
{
    [Fact]
    public void All_ten_files_are_written_even_where_they_have_no_rows()
    {
        var files = Written([]);

        Assert.Equal(CsvTable.All.Select(table => table.FileName()).Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("\"Numero_Fiche\";\"Si_Jury\"\r\n", files["export_fiches_CSV_VoixdAccès.csv"]);
    }

    [Fact]
    public void A_date_ends_the_names_of_the_files()
    {
        Assert.Contains("export_fiches_CSV_Rome_2026_01_31.csv", Written([], "2026_01_31").Keys);
    }

    [Fact]
    public void A_bundle_that_was_read_is_written_as_it_was()
    {
        var bundle = MemoryBundle.WithStandard(MemoryBundle.Luthier, MemoryBundle.Archetier)
            .Add(CsvTable.Lineage, "\"Numero_Fiche\";\"Ancienne_Certification\";\"Nouvelle_Certification\"", "\"RNCP90001\";\"RNCP90002\";\"RS777\"", "\"RNCP90001\";;\"RS778\"")
            .Add(CsvTable.Blocks, "\"Numero_Fiche\";\"Bloc_Competences_Code\";\"Bloc_Competences_Libelle\"", "\"RNCP90001\";\"RNCP90001BC01\";\"Dire \"\"oui\"\" ; tailler\"", "\"RNCP90002\";\"Bloc A\";\"Tendre\"")
            .Add(CsvTable.Rome, "\"Numero_Fiche\";\"Codes_Rome_Code\";\"Codes_Rome_Libelle\"", "\"RNCP90001\";\"B1501\";\"Facture d''instruments\"")
            .Add(CsvTable.Nsf, "\"Numero_Fiche\";\"Nsf_Code\";\"Nsf_Intitule\"", "\"RNCP90001\";\"134m\";\"134m : Métiers d'art\"")
            .Add(CsvTable.Certifiers, "\"Numero_Fiche\";\"Siret_Certificateur\";\"Nom_Certificateur\"", "\"RNCP90001\";\"\t11122233300011\";\"ECOLE\"", "\"RNCP90001\";;\"ECOLE\"")
            .Add(CsvTable.Partners, "\"Numero_Fiche\";\"Nom_Partenaire\";\"Siret_Partenaire\";\"Habilitation_Partenaire\"", "\"RNCP90001\";\"ATELIER\";;\"HABILITATION_ORGANISER\"")
            .Add(
                CsvTable.Agreements,
                "\"Numero_Fiche\";\"Ccn_1_Numero\";\"Ccn_1_Libelle\";\"Ccn_2_Numero\";\"Ccn_2_Libelle\";\"Ccn_3_Numero\";\"Ccn_3_Libelle\"",
                "\"RNCP90002\";\"3217\";\"Métiers de la musique\";;;;")
            .Add(CsvTable.Routes, "\"Numero_Fiche\";\"Si_Jury\"", "\"RNCP90001\";\"En contrat d’apprentissage\"", "\"RNCP90001\";\"Par expérience\"")
            .Add(CsvTable.Formacodes, "\"Numero_Fiche\";\"Formacode_Code\";\"Formacode_Libelle\"", "\"RNCP90001\";\"45015\";\"45015 : Lutherie\"");

        var (fiches, faults) = bundle.Read();
        var written = Written(fiches.Select(fiche => fiche.Certification));

        Assert.Empty(faults);
        Assert.All(CsvTable.All, table => Assert.Equal(bundle.TextOf(table), written[table.FileName()]));
    }

    [Fact]
    public void A_label_that_the_fiche_leaves_to_the_nomenclature_is_written_in_full()
    {
        var fiche = MemoryBundle.WithStandard(MemoryBundle.Luthier).ReadOne().Certification;
        Assert.True(NsfCode.TryParse("134m", out var code));
        var bare = fiche with { Classification = new Classification { Nsf = [new Classified<NsfCode>(new Located<NsfCode>(code, default), null)] } };
        var labels = new Passerelle.Model.Nomenclatures();
        labels = labels with { Nsf = labels.Nsf.Add("134m", new Located<string>("Métiers d'art", default)) };

        Assert.EndsWith("\r\n\"RNCP90001\";\"134m\";\"134m : Métiers d'art\"\r\n", Written([bare], labels: labels)["export_fiches_CSV_Nsf.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void Four_agreements_take_two_rows()
    {
        var fiche = MemoryBundle.WithStandard(MemoryBundle.Luthier).ReadOne().Certification;
        static CollectiveAgreement Agreement(int number) => new(new Located<string>($"{number}", default), new Located<string>($"Accord {number}", default));
        var four = fiche with { Classification = new Classification { CollectiveAgreements = [Agreement(1), Agreement(2), Agreement(3), Agreement(4)] } };

        var lines = Written([four])["export_fiches_CSV_CCN.csv"].Split("\r\n");

        Assert.Equal("\"RNCP90001\";\"4\";\"Accord 4\";;;;", lines[2]);
    }

    [Fact]
    public void Whatever_words_a_value_has_they_survive_writing_and_reading()
    {
        var words = Gen.Elements('"', ';', '\r', '\n', '\'', ',', ' ', '\t', 'é', 'a', '’').NonEmptyListOf().Select(letters => string.Concat(letters) + "x");

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20_261_125, 7),
            Prop.ForAll(words.ToArbitrary(), title =>
            {
                var fiche = MemoryBundle.WithStandard(MemoryBundle.Luthier).ReadOne().Certification;
                var written = Written([fiche with { Title = new Located<string>(title, default) }]);
                var again = new MemoryBundle();
                foreach (var (name, text) in written) again.AddFile(name, text);
                return again.ReadOne().Certification.Title.Value == title;
            }));
    }

    [Fact]
    public void Every_file_is_closed_when_a_certification_cannot_be_had()
    {
        var open = new List<MemoryStream>();
        static IEnumerable<Certification> Broken() => throw new InvalidOperationException("no more");

        Assert.Throws<InvalidOperationException>(() => CsvWriter.Write(Enumerable.Range(0, 1).SelectMany(_ => Broken()), new Passerelle.Model.Nomenclatures(), _ =>
        {
            open.Add(new MemoryStream());
            return open[^1];
        }));

        Assert.Equal(10, open.Count);
        Assert.All(open, stream => Assert.False(stream.CanWrite));
    }

    private static Dictionary<string, string> Written(IEnumerable<Certification> certifications, string? date = null, Passerelle.Model.Nomenclatures? labels = null)
    {
        var streams = new Dictionary<string, MemoryStream>();
        CsvWriter.Write(certifications, labels ?? new Passerelle.Model.Nomenclatures(), name => streams[name] = new MemoryStream(), date);
        return streams.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value.ToArray()));
    }
}
