using Passerelle.Import.Merging;
using Passerelle.Import.Tests.Output;

namespace Passerelle.Import.Tests.Merging;

public class DifferencesTests
{
    [Fact]
    public void A_changed_value_is_told_with_its_path_before_and_after()
    {
        var after = Given.Certification() with { Level = Given.At(6) };

        Assert.Equal([new Change("niveau", ChangeKind.Changed, "5", "6")], Differences.Between(Given.Certification(), after));
    }

    [Fact]
    public void A_competency_bears_its_code_in_the_path()
    {
        var after = Given.Certification("RNCP99999", Given.Block("BC01") with { Competencies = [Given.Competency("C1", "Trier"), Given.Competency("C2", "Numériser une bobine")] });

        Assert.Equal(
            [new Change("blocs/BC01/competences/C1/texte", ChangeKind.Changed, "Identifier l’état d’une bobine", "Trier")],
            Differences.Between(Given.Certification(), after));
    }

    [Fact]
    public void An_item_put_into_the_middle_of_a_list_is_one_change()
    {
        var after = Given.Certification() with { Sectors = Given.Texts("Cinéma", "Télévision", "Patrimoine") };

        Assert.Equal([new Change("secteurs", ChangeKind.Added, null, "Télévision")], Differences.Between(Given.Certification(), after));
    }

    [Fact]
    public void What_goes_is_told_after_what_stays()
    {
        var after = Given.Certification("RNCP99999", Given.Block("BC01") with { Evaluations = [] });

        Assert.Contains(new Change("blocs/BC01/evaluations/E1/titre", ChangeKind.Removed, "Mise en situation", null), Differences.Between(Given.Certification(), after));
    }
}
