using Passerelle.Model;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>An access route.</summary>
/// <param name="Name">Name.</param>
/// <param name="Open">Whether it is open, in words.</param>
/// <param name="Jury">Code of its jury, or null.</param>
/// <param name="ChangedOn">Day of the last change in words, or null.</param>
public sealed record SheetRoute(string Name, string Open, string? Jury, string? ChangedOn)
{
    internal static SheetRoute Of(RouteRow row, Typeset say) => new(
        say.Of(row.Name),
        say.Of(row.Open.Text),
        row.Jury?.Text,
        say.OrNull(row.ChangedOn));
}

/// <summary>A jury.</summary>
/// <param name="Code">Code.</param>
/// <param name="Size">How many members, or null.</param>
/// <param name="Composition">Who sits in it.</param>
public sealed record SheetJury(string Code, string? Size, ValueList<Passage> Composition)
{
    internal static SheetJury Of(JuryCard card, Typeset say) => new(card.Code, say.OrNull(card.Size), say.Passages(card.Composition));
}
