using Passerelle.Import.Output;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;

namespace Passerelle.Import.Tests.Output;

public sealed class ExternalGatheringTests : IDisposable
{
    private const string Former = "externes/rncp1111.yaml";

    private readonly Target target = new();

    public void Dispose() => target.Dispose();

    [Fact]
    public void A_certification_that_is_referred_to_gets_a_file_of_what_the_source_says()
    {
        target.Import(Fiche(new ExternalCertification { Number = Given.Number("RNCP1111"), Title = Given.At("Ancien monteur") }));

        Assert.Equal(["Ancien monteur"], target.ValuesOf(Former, "intitule"));
        Assert.NotNull(CatalogueReader.Read(InputFolder.At(target.Input)).Catalogue);
    }

    [Fact]
    public void Where_the_source_says_nothing_the_number_stands_in_for_the_title()
    {
        target.Import(Fiche());

        Assert.Equal(["RNCP1111"], target.ValuesOf(Former, "intitule"));
    }

    [Fact]
    public void Blocks_that_are_asked_for_are_in_the_file()
    {
        target.Import(Fiche() with { Certification = Holding("BC03", "BC01") });

        Assert.Equal(["BC01", "BC03"], YamlValues.Of(target.Read(Former)).Where(value => value.Path.EndsWith("/titre", StringComparison.Ordinal)).Select(value => value.Text));
    }

    [Fact]
    public void A_file_that_stands_is_kept_and_completed_with_blocks()
    {
        target.Write(Former, "numero: RNCP1111\nintitule: Titre de l’école\nblocs:\n  - {code: BC01, titre: Trier}\n");

        target.Import(Fiche() with { Certification = Holding("BC01", "BC02") });

        Assert.Equal(["Titre de l’école"], target.ValuesOf(Former, "intitule"));
        Assert.Equal(["Trier"], target.ValuesOf(Former, "blocs/BC01/titre"));
        Assert.Equal(["BC02"], target.ValuesOf(Former, "blocs/BC02/titre"));
    }

    [Fact]
    public void A_file_that_says_enough_is_left_alone()
    {
        const string text = "# De mémoire.\nnumero: RNCP1111\nintitule: {0}\n";
        target.Write(Former, text.Replace("{0}", "Autre", StringComparison.Ordinal));

        target.Import(Fiche());

        Assert.Equal(text.Replace("{0}", "Autre", StringComparison.Ordinal), target.Read(Former));
    }

    [Fact]
    public void What_is_imported_too_is_not_external()
    {
        var importer = target.Importer();
        importer.Take(Fiche(), "a.xml");
        importer.Take(Given.Fiche(Given.Certification("RNCP1111")), "a.xml");

        Assert.Empty(importer.FinishExternals().Files);
    }

    [Fact]
    public void What_stands_in_the_target_is_not_external()
    {
        target.Import(Given.Fiche(Given.Certification("RNCP1111")));

        target.Import(Fiche());

        Assert.False(File.Exists(target[Former]));
    }

    [Fact]
    public void A_successor_of_an_external_certification_is_described_in_its_turn()
    {
        target.Import(Fiche(new ExternalCertification { Number = Given.Number("RNCP1111"), Title = Given.At("Ancien"), ReplacedBy = [Given.Number("RNCP2222")] }));

        Assert.True(File.Exists(target["externes/rncp2222.yaml"]));
    }

    [Fact]
    public void The_file_goes_when_the_certification_itself_comes_and_that_is_forced()
    {
        target.Import(Fiche());

        Assert.Equal("PAS760", target.Import(Given.Fiche(Given.Certification("RNCP1111"))).Fault?.Kind.Code);

        Assert.Contains(new FileOutcome(Former, FileState.Removed), target.Import(Given.Fiche(Given.Certification("RNCP1111")), force: true).Files);
        Assert.NotNull(CatalogueReader.Read(InputFolder.At(target.Input)).Catalogue);
    }

    private static ImportedFiche Fiche(params ExternalCertification[] externals) =>
        Given.Fiche(Given.Certification() with { Replaces = [Given.Number("RNCP1111")] }) with { Externals = [.. externals] };

    private static Certification Holding(params string[] blocks) => Given.Certification() with
    {
        Equivalences =
        [
            new Equivalence(Given.At(EquivalenceExtent.Partial), [new HeldCertification(Given.Number("RNCP1111"), blocks.Select(Given.BlockCode).ToValueList())], [Given.BlockCode("BC01")]),
        ],
    };
}
