using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>Number, title, kind and level.</summary>
internal static class IdentityParts
{
    public static FichePart OpenDataId { get; } = FichePart.Value(
        "ID_FICHE", ValueFormats.Count, fiche => fiche.OpenDataId, (fiche, id) => fiche with { OpenDataId = id });

    public static FichePart Number { get; } = FichePart.Value(
        "NUMERO_FICHE", ValueFormats.Code<CertificationNumber>(), fiche => fiche.Number, (fiche, number) => fiche with { Number = number });

    public static FichePart Title { get; } = new(
        (fiche, reading) =>
        {
            if (reading.Words(reading.Fiche.First("INTITULE")) is { } title) return fiche with { Title = title };
            reading.Draft.Note(NoteKinds.TitleMissing, "intitule", reading.Fiche.Line);
            return fiche;
        },
        (fiche, printer) => printer.Words("INTITULE", fiche.Title));

    public static FichePart Kind { get; } = new(
        (fiche, reading) => reading.Fiche.First("ABREGE") is { } kind && reading.Words(kind.First("CODE")) is { } code
            ? fiche with { Kind = new CertificationKind(code, reading.Words(kind.First("LIBELLE") ?? kind.First("INTITULE"))) }
            : fiche,
        (fiche, printer) => printer.Group("ABREGE", () =>
        {
            printer.Words("CODE", fiche.Kind?.Code);
            printer.Words("LIBELLE", fiche.Kind?.Label);
        }));

    public static FichePart Level { get; } = new(
        (fiche, reading) =>
        {
            if (reading.Fiche.First("NOMENCLATURE_EUROPE") is not { } element) return fiche;
            var level = reading.Value(element.First("NIVEAU"), ValueFormats.Level);
            var label = element.First("LIBELLE") ?? element.First("INTITULE");
            if (label is not null && label.Text.Trim() == Label(level)) label.Take([]);
            return fiche with { Level = level, LevelAbsence = reading.Value(element.First("NIVEAU"), ValueFormats.LevelAbsence) };
        },
        (fiche, printer) => printer.Group("NOMENCLATURE_EUROPE", () =>
        {
            if (fiche.Level is { } level) printer.Value("NIVEAU", level, ValueFormats.Level);
            else printer.Value("NIVEAU", fiche.LevelAbsence, ValueFormats.LevelAbsence);
            printer.Words("LIBELLE", Label(fiche.Level));
        }));

    /// <summary>The label says no more than the level; any other label is kept as a text, and printed from there.</summary>
    private static string? Label(Located<int>? level) => level is { } known ? $"Niveau {known.Value}" : null;
}
