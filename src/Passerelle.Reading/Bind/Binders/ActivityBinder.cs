using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>Activities of the occupation.</summary>
internal static class ActivityBinder
{
    private static readonly Shape<ActivityPart> Part = new(keys =>
    {
        var title = keys.Required("titre", it => it.Title, Kinds.Text, "Titre de la rubrique", "Heading");
        var tasks = keys.List("taches", it => it.Tasks, Kinds.Text, "Tâches de la rubrique", "Tasks under the heading");
        return found => new ActivityPart(title(found), tasks(found));
    });

    public static Shape<Activity> Shape { get; } = new(keys =>
    {
        var context = keys.Optional("contexte", it => it.Context, Kinds.Text, "Mots qui introduisent l’activité : « Tronc commun »", "Words that introduce the activity: 'Tronc commun'");
        var code = keys.Required("code", it => it.Code, Kinds.LocalCode, "Code dans la certification : A1", "Code within the certification: A1");
        var title = keys.Required("titre", it => it.Title, Kinds.Text, "Ce qui se fait", "What is done");
        var tasks = keys.List("taches", it => it.Tasks, Kinds.Text, "Tâches placées directement sous l’activité", "Tasks directly under the activity");
        var parts = keys.List("rubriques", it => it.Parts, Part, "Tâches groupées sous des titres", "Tasks under headings of their own");
        var options = keys.List("options", it => it.Options, Kinds.LocalCode, "Options auxquelles l’activité appartient ; absentes pour le tronc commun", "Options that the activity belongs to; absent for the common core");
        return found => new Activity(code(found), title(found), tasks(found), parts(found), options(found), context(found));
    });
}
