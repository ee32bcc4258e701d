using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>What only the Répertoire spécifique says.</summary>
internal static class SpecificRegisterParts
{
    public static FichePart PartialValidation { get; } = FichePart.Value(
        "VALIDATION_PARTIELLE", ValueFormats.Answer,
        fiche => fiche.SpecificTerms?.PartialValidation, (fiche, answer) => With(fiche, Terms(fiche) with { PartialValidation = answer }));

    public static FichePart PartialValidationScope { get; } = Prose(
        "VALIDATION_PARTIELLE_PERIMETRE", "perimetre",
        terms => terms.PartialValidationScope, (terms, words) => terms with { PartialValidationScope = words });

    public static FichePart MasteryLevels { get; } = Prose(
        "NIVEAU_MAITRISE_COMPETENCES", "niveaux_maitrise",
        terms => terms.MasteryLevels, (terms, words) => terms with { MasteryLevels = words });

    public static FichePart Renewal { get; } = Prose(
        "MODALITES_RENOUVELLEMENT", "renouvellement", terms => terms.Renewal, (terms, words) => terms with { Renewal = words });

    public static FichePart Validity { get; } = Prose(
        "DUREE_VALIDITE", "duree_validite", terms => terms.Validity, (terms, words) => terms with { Validity = words });

    private static FichePart Prose(
        string name,
        string key,
        Func<SpecificRegisterTerms, Located<string>?> value,
        Func<SpecificRegisterTerms, Located<string>, SpecificRegisterTerms> with) => FichePart.Prose(
            name, $"repertoire_specifique/{key}", fiche => value(Terms(fiche)), (fiche, words) => With(fiche, with(Terms(fiche), words)));

    private static SpecificRegisterTerms Terms(Certification fiche) => fiche.SpecificTerms ?? new SpecificRegisterTerms();

    private static Certification With(Certification fiche, SpecificRegisterTerms terms) => fiche with { SpecificTerms = terms };
}
