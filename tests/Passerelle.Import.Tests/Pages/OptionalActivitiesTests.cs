namespace Passerelle.Import.Tests.Pages;

public class OptionalActivitiesTests
{
    private const string Activities = "Activités visées :\nTronc commun\n- Courir\n- Sauter\n\nOption Fil\n- Marcher sur le fil\n";

    private const string Completion =
        "Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par correspondance :\n";

    [Fact]
    public void An_activity_belongs_to_the_option_above_it() => Assert.Equal(
        ["", "", "FIL"], Options(Activities + Completion + "- pour l’option Fil : (Blocs 1, 2) + (Bloc 3)"));

    [Fact]
    public void Words_that_name_no_option_of_the_certification_link_nothing() => Assert.Equal(
        ["", "", ""], Options(Activities + Completion + "- pour l’option Roue : (Blocs 1, 2) + (Bloc 3)"));

    private static IEnumerable<string> Options(string page) =>
        ReadPage.With(page).Activities.Select(activity => string.Join(' ', activity.Options));
}
