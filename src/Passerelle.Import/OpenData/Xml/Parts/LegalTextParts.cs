using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>Texts of official journals.</summary>
internal static class LegalTextParts
{
    public static FichePart GeneralDecrees { get; } = Texts("PUBLICATION_DECRET_GENERAL", LegalTextKind.GeneralDecree);

    public static FichePart Creations { get; } = Texts("PUBLICATION_DECRET_CREATION", LegalTextKind.Creation);

    public static FichePart Others { get; } = Texts("PUBLICATION_DECRET_AUTRE", LegalTextKind.Other);

    private static FichePart Texts(string name, LegalTextKind kind) => FichePart.Items(
        name,
        "PUBLICATION_JO",
        fiche => fiche.LegalTexts.Where(text => text.Kind.Value == kind).ToValueList(),
        (fiche, texts) => fiche with { LegalTexts = [.. fiche.LegalTexts, .. texts] },
        (element, reading) => reading.Words(element.First("TITRE")) is { } title
            ? new LegalText(
                reading.Draft.At(kind, element.Line),
                title,
                reading.Value(element.First("DATE_PUBLICATION_JO"), ValueFormats.Day))
            : null,
        (text, printer) =>
        {
            printer.Words("TITRE", text.Title);
            printer.Value("DATE_PUBLICATION_JO", text.PublishedOn, ValueFormats.Day);
        });
}
