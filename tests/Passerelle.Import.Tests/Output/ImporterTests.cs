using Passerelle.Import.Output;
using Passerelle.Import.Sources;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;
using Passerelle.Reading.Schema;

namespace Passerelle.Import.Tests.Output;

public sealed class ImporterTests : IDisposable
{
    private const string Main = "certifications/rncp99999/certification.yaml";
    private const string FirstBlock = "certifications/rncp99999/blocs/bc01.yaml";

    private readonly Target target = new();

    public void Dispose() => target.Dispose();

    [Fact]
    public void A_fiche_becomes_an_input_that_can_be_read()
    {
        var outcome = target.Import(Given.Fiche());

        Assert.Null(outcome.Fault);
        Assert.Equal([FirstBlock, Main, "site.yaml"], target.Files);
        var catalogue = CatalogueReader.Read(InputFolder.At(target.Input)).Catalogue;
        Assert.Equal("Monteur d’archives", catalogue?.Settings.Title.Value);
        Assert.Equal("École des archives", catalogue?.Settings.Organisation.Name.Value);
        Assert.Equal(new DateOnly(2026, 11, 21), catalogue?.Settings.AsOf.Value);
        Assert.Equal(["C1", "C2"], catalogue!.Certifications[0].Blocks[0].Competencies.Select(competency => competency.Code.Value.Value));
    }

    [Fact]
    public void The_schemas_stand_beside_it()
    {
        target.Import(Given.Fiche());

        Assert.Equal(SchemaFiles.All().Keys, Directory.EnumerateFiles(target["schema"]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_fiche_again_writes_nothing()
    {
        target.Import(Given.Fiche());
        var before = target.Files.ToDictionary(file => file, file => File.GetLastWriteTimeUtc(target[file]));

        var outcome = target.Import(Given.Fiche());

        Assert.Null(outcome.Fault);
        Assert.All(outcome.Files, file => Assert.Equal(FileState.Unchanged, file.State));
        Assert.Equal(before, target.Files.ToDictionary(file => file, file => File.GetLastWriteTimeUtc(target[file])));
    }

    [Fact]
    public void A_layout_that_the_author_chose_is_no_difference()
    {
        target.Import(Given.Fiche());
        var text = "# Relu en mars.\n" + target.Read(FirstBlock) + "\n\n";
        target.Write(FirstBlock, text);

        Assert.Null(target.Import(Given.Fiche()).Fault);
        Assert.Equal(text, target.Read(FirstBlock));
    }

    [Fact]
    public void What_would_change_is_refused_as_a_whole()
    {
        target.Import(Given.Fiche());
        var before = target.Read(Main);

        var outcome = target.Import(Given.Fiche(Changed()));

        Assert.Equal(("PAS760", "RNCP99999"), (outcome.Fault?.Kind.Code, outcome.Fault?.Arguments[0]));
        Assert.Equal(before, target.Read(Main));
        Assert.Equal([FirstBlock, Main, "site.yaml"], target.Files);
        Assert.Contains(new FileOutcome("certifications/rncp99999/blocs/bc02.yaml", FileState.Refused), outcome.Files);
        Assert.Contains(new FileOutcome(FirstBlock, FileState.Unchanged), outcome.Files);
        Assert.Contains(outcome.Changes, change => change is { Path: "niveau", Before: "5", After: "6" });
    }

    [Fact]
    public void Force_lets_it_change_and_keeps_what_the_school_added()
    {
        target.Import(Given.Fiche());
        target.Write(FirstBlock, target.Read(FirstBlock).Replace("forme: inconnu\n", "forme: inconnu\n    competences: [C1]\n", StringComparison.Ordinal));
        target.Write("certifications/rncp99999/presentation.md", "Bienvenue.\n");

        var outcome = target.Import(Given.Fiche(Changed()), force: true);

        Assert.Null(outcome.Fault);
        Assert.Contains("6", target.ValuesOf(Main, "niveau"));
        Assert.Equal(["C1"], target.ValuesOf(FirstBlock, "evaluations/E1/competences"));
        Assert.Equal("Bienvenue.\n", target.Read("certifications/rncp99999/presentation.md"));
        Assert.True(File.Exists(target["certifications/rncp99999/blocs/bc02.yaml"]));
    }

    [Fact]
    public void A_block_that_the_source_no_longer_has_only_goes_by_force()
    {
        target.Import(Given.Fiche(Changed()));

        Assert.Equal("PAS760", target.Import(Given.Fiche(Given.Certification())).Fault?.Kind.Code);
        Assert.True(File.Exists(target["certifications/rncp99999/blocs/bc02.yaml"]));

        var outcome = target.Import(Given.Fiche(Given.Certification()), force: true);

        Assert.Contains(new FileOutcome("certifications/rncp99999/blocs/bc02.yaml", FileState.Removed), outcome.Files);
        Assert.False(File.Exists(target["certifications/rncp99999/blocs/bc02.yaml"]));
    }

    [Fact]
    public void A_trial_writes_nothing_and_tells_what_would_be()
    {
        var outcome = target.Import(Given.Fiche(), isTrial: true);

        Assert.Null(outcome.Fault);
        Assert.All(outcome.Files, file => Assert.Equal(FileState.Planned, file.State));
        Assert.Equal(100m, outcome.Fidelity?.Percent);
        Assert.False(Directory.Exists(target.Input));
    }

    [Fact]
    public void Notes_become_comments_of_the_file_that_they_are_about()
    {
        target.Import(Given.Fiche() with { Notes = [Given.Note("intitule"), Given.Note("blocs/BC01/competences/C2", NoteKinds.ItemsMerged)] });

        Assert.Contains("# La source ne dit pas", target.Read(Main), StringComparison.Ordinal);
        Assert.Contains("# La source accole", target.Read(FirstBlock), StringComparison.Ordinal);
        Assert.DoesNotContain("accole", target.Read(Main), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_speak_the_language_of_the_site()
    {
        target.Write("site.yaml", "schema: 1\ntitre: School\nlangue: en\netat_au: 2026-01-01\norganisation: {nom: School}\n");

        target.Import(Given.Fiche() with { Notes = [Given.Note("intitule")] });

        Assert.Contains("# The source does not say", target.Read(Main), StringComparison.Ordinal);
        Assert.Contains("titre: School\n", target.Read("site.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_of_the_author_survives_a_change()
    {
        target.Import(Given.Fiche());
        target.Write(Main, "# Relu par le jury.\n" + target.Read(Main));

        target.Import(Given.Fiche(Given.Certification() with { Level = Given.At(6) }), force: true);

        Assert.Contains("# Relu par le jury.", target.Read(Main), StringComparison.Ordinal);
    }

    [Fact]
    public void A_certification_with_faults_is_neither_completed_nor_replaced()
    {
        target.Write(Main, "numero: RNCP99999\ntitel: X\n");

        var outcome = target.Import(Given.Fiche(), force: true);

        Assert.Equal(("PAS762", $"{Main}:2:1"), (outcome.Fault?.Kind.Code, $"{outcome.Fault?.Place}"));
        Assert.Equal([Main], target.Files.Where(file => file != "site.yaml"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_certification_as_it_was()
    {
        target.Import(Given.Fiche());
        var before = target.Files.ToDictionary(file => file, target.Read);
        Directory.CreateDirectory(target["certifications/rncp99999/blocs/bc02.yaml"]);

        var outcome = target.Import(Given.Fiche(Changed()), force: true);

        Assert.Equal("PAS763", outcome.Fault?.Kind.Code);
        Assert.Equal(before, target.Files.ToDictionary(file => file, target.Read));
    }

    [Fact]
    public void A_link_out_of_the_target_is_not_followed()
    {
        Directory.CreateDirectory(target.Outside("elsewhere"));
        Directory.CreateDirectory(target["certifications"]);
        Directory.CreateSymbolicLink(target["certifications/rncp99999"], target.Outside("elsewhere"));

        var outcome = target.Import(Given.Fiche());

        Assert.Equal("PAS761", outcome.Fault?.Kind.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(target.Outside("elsewhere")));
    }

    [Fact]
    public void A_fiche_that_comes_twice_is_taken_once()
    {
        var importer = target.Importer();
        importer.Take(Given.Fiche(), "a.xml");

        var second = importer.Take(Given.Fiche(Changed()), "b.xml");

        Assert.Equal(("PAS765", "a.xml"), (second.Fault?.Kind.Code, second.Fault?.Arguments[1]));
        Assert.Contains("5", target.ValuesOf(Main, "niveau"));
    }

    [Fact]
    public void What_was_asked_for_and_is_in_no_source_is_told()
    {
        var importer = target.Importer();
        importer.Take(Given.Fiche(), "a.xml");
        var asked = new FicheSelection([Given.Number("RNCP99999").Value, Given.Number("RS1234").Value], [Given.Siret("12345678900099").Value, Given.Siret("98765432100011").Value], All: false);

        Assert.Equal(["RS1234", "98765432100011"], importer.NotFound(asked).Select(fault => fault.Arguments[0]));
    }

    [Fact]
    public void A_site_of_several_certifications_is_named_after_the_certifier()
    {
        var importer = target.Importer();
        importer.Take(Given.Fiche(), "a.xml");
        importer.Take(Given.Fiche(Given.Certification("RS1234")), "a.xml");

        importer.FinishSite(new DateOnly(2026, 1, 2));

        Assert.Equal(["École des archives"], target.ValuesOf("site.yaml", "titre"));
    }

    [Fact]
    public void A_label_that_the_nomenclature_gives_is_left_out_and_still_counts()
    {
        target.Write("nomenclatures/rome.yaml", "nomenclature: rome\ncodes:\n  - {code: L1507, libelle: Montage audiovisuel}\n");
        var rome = Given.Certification() with { Classification = new Classification { Rome = [Rome("L1507", "Montage audiovisuel"), Rome("K1601", "Gestion de l’information")] } };

        var outcome = target.Import(Given.Fiche(rome) with { Content = [new ContentText("L1507 : Montage audiovisuel")] });

        Assert.Empty(target.ValuesOf(Main, "rome/L1507/libelle"));
        Assert.Equal(["Gestion de l’information"], target.ValuesOf(Main, "rome/K1601/libelle"));
        Assert.Equal(100m, outcome.Fidelity?.Percent);
    }

    private static Certification Changed() => Given.Certification("RNCP99999", Given.Block("BC01"), Given.Block("BC02")) with { Level = Given.At(6) };

    private static Classified<RomeCode> Rome(string code, string label) =>
        new(Given.At(RomeCode.TryParse(code, out var rome) ? rome : throw new FormatException(code)), Given.At(label));
}
