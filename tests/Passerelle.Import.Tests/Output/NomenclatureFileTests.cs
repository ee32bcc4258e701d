using Passerelle.Import.Output;

namespace Passerelle.Import.Tests.Output;

public sealed class NomenclatureFileTests : IDisposable
{
    private const string Rome = "nomenclatures/rome.yaml";
    private const string Standing = "# Choisis par l’école.\nnomenclature: rome\nversion: ROME 3\ncodes:\n  - {code: L1507, libelle: Montage}\n";

    private readonly Target target = new();

    public void Dispose() => target.Dispose();

    [Fact]
    public void A_nomenclature_becomes_a_file_in_the_order_of_its_codes()
    {
        var outcome = target.Importer().Take(Labels(null, ("L1507", "Montage"), ("K1601", "Gestion")));

        Assert.Equal([new FileOutcome(Rome, FileState.Written)], outcome.Files);
        Assert.Equal(["Gestion"], target.ValuesOf(Rome, "codes/K1601/libelle"));
        Assert.True(target.Read(Rome).IndexOf("K1601", StringComparison.Ordinal) < target.Read(Rome).IndexOf("L1507", StringComparison.Ordinal));
    }

    [Fact]
    public void New_codes_are_joined_to_those_that_stand()
    {
        target.Write(Rome, Standing);

        var outcome = target.Importer().Take(Labels(null, ("K1601", "Gestion")));

        Assert.Empty(outcome.Faults);
        Assert.Equal(["Montage"], target.ValuesOf(Rome, "codes/L1507/libelle"));
        Assert.Equal(["Gestion"], target.ValuesOf(Rome, "codes/K1601/libelle"));
        Assert.Equal(["ROME 3"], target.ValuesOf(Rome, "version"));
        Assert.Contains("# Choisis par l’école.", target.Read(Rome), StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_stands_only_changes_by_force()
    {
        target.Write(Rome, Standing);

        Assert.Equal(["PAS760"], target.Importer().Take(Labels(null, ("L1507", "Montage image"))).Faults.Select(fault => fault.Kind.Code));
        Assert.Equal(Standing, target.Read(Rome));

        Assert.Empty(target.Importer(force: true).Take(Labels(null, ("L1507", "Montage image"))).Faults);
        Assert.Equal(["Montage image"], target.ValuesOf(Rome, "codes/L1507/libelle"));
    }

    [Fact]
    public void The_same_labels_again_leave_the_file_alone()
    {
        target.Write(Rome, Standing);

        Assert.Equal([new FileOutcome(Rome, FileState.Unchanged)], target.Importer().Take(Labels("ROME 3", ("L1507", "Montage"))).Files);
        Assert.Equal(Standing, target.Read(Rome));
    }

    [Fact]
    public void A_file_with_faults_is_not_touched()
    {
        target.Write(Rome, "nomenclature: rome\ncodes: 7\n");

        Assert.Equal(["PAS762"], target.Importer(force: true).Take(Labels(null, ("L1507", "Montage"))).Faults.Select(fault => fault.Kind.Code));
    }

    private static ImportedNomenclature Labels(string? version, params (string Code, string Label)[] labels) =>
        new("rome", version, [.. labels.Select(label => KeyValuePair.Create(label.Code, label.Label))]);
}
