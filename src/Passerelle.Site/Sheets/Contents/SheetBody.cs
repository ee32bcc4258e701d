using Passerelle.Model;
using Passerelle.Site.Pages.Certifications;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>A certifying body.</summary>
/// <param name="Name">Name.</param>
/// <param name="Facts">What is known of it.</param>
public sealed record SheetBody(string Name, ValueList<SheetFact> Facts)
{
    /// <summary>The certifiers line by line, as the fiche names them.</summary>
    internal static ValueList<SheetBody> Lines(Certification certification, Typeset say) =>
        certification.Certifiers.Select(line => Of(line, say)).ToValueList();

    /// <summary>The certifiers, each once, however many lines name it.</summary>
    internal static ValueList<SheetBody> Distinct(Certification certification, Typeset say) => certification.Certifiers
        .DistinctBy(line => say.Source.Catalogue.Certifiers.Of(line).Slug)
        .Select(line => Of(line, say))
        .ToValueList();

    private static SheetBody Of(Certifier line, Typeset say)
    {
        var card = BodyCard.Of(line, say.Source);
        return new(say.Of(card.Name), say.Facts(card.Facts));
    }
}
