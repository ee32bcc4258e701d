using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>The header of a free page.</summary>
internal static class PageBinder
{
    public static Shape<PageHeader> Shape { get; } = new(keys =>
    {
        var title = keys.Required("titre", it => it.Title, Kinds.Text, "Titre de la page", "Title of the page");
        var summary = keys.Optional("resume", it => it.Summary, Kinds.Text, "Une phrase pour les listes", "One sentence, for lists");
        var order = keys.Optional("ordre", it => it.Order is { } place ? new Located<int>(place, default) : null, Kinds.Count, "Place dans les listes de pages", "Place in lists of pages");
        return found => new PageHeader(title(found), summary(found), order(found)?.Value);
    });

    /// <summary>What the header says.</summary>
    internal sealed record PageHeader(Located<string> Title, Located<string>? Summary, int? Order);
}
