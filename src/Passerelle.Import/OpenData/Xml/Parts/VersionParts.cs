using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>The certifications before and after this one.</summary>
internal static class VersionParts
{
    public static FichePart ReplacedBy { get; } = Numbers(
        "NOUVELLES_CERTIFICATIONS", "NOUVELLE_CERTIFICATION", "ID_FICHE_NOUVELLE_CERTIFICATION",
        fiche => fiche.ReplacedBy, (fiche, numbers) => fiche with { ReplacedBy = numbers });

    public static FichePart Replaces { get; } = Numbers(
        "ANCIENNES_CERTIFICATIONS", "ANCIENNE_CERTIFICATION", "ID_FICHE_ANCIENNE_CERTIFICATION",
        fiche => fiche.Replaces, (fiche, numbers) => fiche with { Replaces = numbers });

    /// <summary>In V2 the items stand directly in the fiche, and hold the number themselves.</summary>
    private static FichePart Numbers(
        string list,
        string item,
        string name,
        Func<Certification, ValueList<Located<CertificationNumber>>> value,
        Func<Certification, ValueList<Located<CertificationNumber>>, Certification> with)
    {
        var format = ValueFormats.Code<CertificationNumber>();
        return new(
            (fiche, reading) =>
            {
                var items = (reading.Fiche.First(list)?.All(item) ?? []).Concat(reading.Fiche.All(item));
                var numbers = items
                    .Select(element => reading.Value(element.First(name) ?? element, format))
                    .OfType<Located<CertificationNumber>>();
                return with(fiche, numbers.ToValueList());
            },
            (fiche, printer) => printer.Items(list, item, value(fiche), number => printer.Value(name, number, format)));
    }
}
