using Passerelle.Model;

namespace Passerelle.Import.Tests.Texts;

/// <summary>What becomes an activity, its parts and its tasks.</summary>
public class ActivityFieldTests
{
    [Theory]
    [InlineData("Filmer des lieux.    Monter des films.", "A1=Filmer des lieux. | A2=Monter des films.")]
    [InlineData("Activité 1 : Filmer    Activité 2 : Monter", "A1=Activité 1 : Filmer | A2=Activité 2 : Monter")]
    [InlineData("Son travail :    Activité 1 : Filmer    Il filme.    Activité 2 : Monter    Il monte.", "A1=(Son travail :) Activité 1 : Filmer [Il filme.] | A2=Activité 2 : Monter [Il monte.]")]
    [InlineData("Appui aux équipes    Le film    A1 – Filmer    A2 – Monter", "A3=Appui aux équipes | A1=(Le film) Filmer | A2=Monter")]
    [InlineData("Les activités sont :    * Filmer    * Monter", "A1=(Les activités sont :) Filmer | A2=Monter")]
    [InlineData("Tronc commun    - Filmer    Option image    - Éclairer", "A1=(Tronc commun) Filmer | A2=(Option image) Éclairer")]
    [InlineData("Les activités :    L’image :  * filmer    Le montage :  * monter", "A1=(Les activités ://L’image :) filmer | A2=(Le montage :) monter")]
    [InlineData("Il filme, en 2 temps :    1. Le repérage.    2. La prise.    Le studio a ses règles.", "1=(Il filme, en 2 temps :) Le repérage. | 2=La prise. [Le studio a ses règles.]")]
    [InlineData("* Filmer      o Cadrer      o Éclairer      * Monter", "A1=Filmer [Cadrer; Éclairer] | A2=Monter")]
    [InlineData("Il fait :    Filmer un lieu    Monter un film", "A1=(Il fait :) Filmer un lieu | A2=Monter un film")]
    public void A_text_gives_its_activities(string text, string activities) => Assert.Equal(activities, Shown(GivenField.Activities(text).Value));

    [Fact]
    public void Lines_above_dashes_under_a_number_are_parts() => Assert.Equal(
        "1=Préparer {Lecture: lire, annoter} {Plan: tracer} | 2=Filmer {Lieux: voir}",
        Shown(GivenField.ActivitiesOfPage("1) Préparer", "Lecture", "- lire", "- annoter", "Plan", "- tracer", "2) Filmer", "Lieux", "- voir").Value));

    [Theory]
    [InlineData("A1 – Filmer    A2 – Monter", "")]
    [InlineData("Filmer un lieu    Monter un film", "codes-ajoutes champ")]
    [InlineData("A1 – Filmer    A1 – Monter", "code-repete champ/A1-2")]
    public void Codes_that_are_added_are_noted(string text, string notes) => Assert.Equal(notes, GivenField.Activities(text).Notes.Names());

    private static string Shown(ValueList<Activity> value) => string.Join(" | ", value.Select(activity =>
        $"{activity.Code.Value}="
        + (activity.Context is { } context ? $"({context.Value.Replace('\n', '/')}) " : "")
        + activity.Title.Value
        + (activity.Tasks.Count > 0 ? $" [{string.Join("; ", activity.Tasks.Select(task => task.Value))}]" : "")
        + string.Concat(activity.Parts.Select(part => $" {{{part.Title.Value}: {string.Join(", ", part.Tasks.Select(task => task.Value))}}}"))));
}
