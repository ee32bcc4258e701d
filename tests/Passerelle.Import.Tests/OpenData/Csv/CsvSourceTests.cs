using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Csv;

public class CsvSourceTests
{
    private const string CertifierHeader = "\"Numero_Fiche\";\"Siret_Certificateur\";\"Nom_Certificateur\"";

    [Fact]
    public void Fiches_come_in_the_order_of_the_table_standard()
    {
        var (fiches, _) = MemoryBundle.WithStandard(MemoryBundle.Luthier, MemoryBundle.Archetier).Read();

        Assert.Equal(["RNCP90001", "RNCP90002"], fiches.Select(fiche => fiche.Certification.Number.Value.Value));
    }

    [Fact]
    public void A_source_of_several_fiches_asks_for_a_choice()
    {
        var open = new FicheSelection([], [], All: false);

        var refusal = Assert.Throws<ImportException>(() => MemoryBundle.WithStandard(MemoryBundle.Luthier, MemoryBundle.Archetier).Read(open));

        Assert.Equal(CsvFaults.ChoiceNeeded, refusal.Diagnostic.Kind);
        Assert.Equal("The bundle holds 2 fiches: one must choose.", refusal.Diagnostic.Message(Language.English));
    }

    [Fact]
    public void A_source_of_one_fiche_gives_it_without_a_choice()
    {
        var (fiches, _) = MemoryBundle.WithStandard(MemoryBundle.Luthier).Read(new FicheSelection([], [], All: false));

        Assert.Equal("Luthier d'art", Assert.Single(fiches).Certification.Title.Value);
    }

    [Fact]
    public void A_fiche_is_chosen_by_its_number()
    {
        var chosen = new FicheSelection([CertificationNumber.Parse("RNCP90002")], [], All: false);

        var (fiches, _) = MemoryBundle.WithStandard(MemoryBundle.Luthier, MemoryBundle.Archetier).Read(chosen);

        Assert.Equal("Archetier", Assert.Single(fiches).Certification.Title.Value);
    }

    [Fact]
    public void A_fiche_is_chosen_by_the_company_of_its_certifier_wherever_it_has_moved()
    {
        Assert.True(Siret.TryParse("11122233300099", out var siret));

        var (fiches, _) = MemoryBundle.WithStandard(MemoryBundle.Luthier, MemoryBundle.Archetier)
            .Add(CsvTable.Certifiers, CertifierHeader, "\"RNCP90001\";\"\t44455566600011\";\"AUTRE\"", "\"RNCP90002\";\"\t11122233300011\";\"ECOLE\"")
            .Read(new FicheSelection([], [siret], All: false));

        Assert.Equal("RNCP90002", Assert.Single(fiches).Certification.Number.Value.Value);
    }

    [Fact]
    public void Tables_that_are_not_there_are_named()
    {
        var (_, faults) = MemoryBundle.WithStandard(MemoryBundle.Luthier).Read();

        Assert.All(faults, fault => Assert.Equal(CsvFaults.TableMissing, fault.Kind));
        Assert.Equal(
            ["Ancienne_Nouvelle_Certification", "Blocs_De_Compétences", "CCN", "Certificateurs", "Formacode", "Nsf", "Partenaires", "Rome", "VoixdAccès"],
            faults.Select(fault => fault.Arguments[0]));
    }

    [Fact]
    public void Rows_of_no_fiche_are_counted()
    {
        var (_, faults) = MemoryBundle.WithStandard(MemoryBundle.Luthier)
            .Add(CsvTable.Certifiers, CertifierHeader, "\"RNCP90001\";;\"ECOLE\"", "\"RNCP99998\";;\"A\"", "\"RNCP99999\";;\"B\"")
            .Read();

        var orphans = Assert.Single(faults, fault => fault.Kind == CsvFaults.Orphans);
        Assert.Equal(["2", "RNCP99998"], orphans.Arguments);
        Assert.Equal("lot/export_fiches_CSV_Certificateurs.csv:3:1", $"{orphans.Place}");
    }

    [Theory]
    [InlineData("\"16\";\"41481\";\"Sans préfixe\";;;;;;;;;;;;;", "41481")]
    [InlineData("\"18\";\"RNCP90001\";\"Deux fois\";;;;;;;;;;;;;", "RNCP90001")]
    public void A_row_that_names_no_fiche_or_one_that_was_there_is_left_out(string row, string named)
    {
        var (fiches, faults) = MemoryBundle.WithStandard(MemoryBundle.Luthier, row).Read();

        Assert.Equal("Luthier d'art", Assert.Single(fiches).Certification.Title.Value);
        var fault = Assert.Single(faults, fault => fault.Kind == CsvFaults.NumberUnusable);
        Assert.Equal([named], fault.Arguments);
        Assert.Equal(3, fault.Place.Line);
    }

    [Fact]
    public void Progress_rises_to_the_whole()
    {
        var shares = new List<double>();

        _ = new CsvSource(MemoryBundle.WithStandard(MemoryBundle.Luthier, MemoryBundle.Archetier).Bundle())
            .Fiches(FicheSelection.Everything, _ => { }, new Listener(shares.Add))
            .Count();

        Assert.Equal(shares.Order(), shares);
        Assert.Equal(1, shares[^1]);
    }

    [Fact]
    public void A_source_can_be_read_twice()
    {
        var source = new CsvSource(MemoryBundle.WithStandard(MemoryBundle.Luthier).Bundle());

        var first = source.Fiches(FicheSelection.Everything, _ => { }, progress: null).Single();

        Assert.Equal(first.Certification, source.Fiches(FicheSelection.Everything, _ => { }, progress: null).Single().Certification);
    }

    private sealed class Listener(Action<double> hear) : IProgress<double>
    {
        public void Report(double value) => hear(value);
    }
}
