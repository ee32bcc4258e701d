namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>The texts of the fiche.</summary>
internal static class TextParts
{
    public static FichePart Activities { get; } = FichePart.Text(
        "ACTIVITES_VISEES", "activites", TextFields.Activities,
        fiche => fiche.Activities, (fiche, value) => fiche with { Activities = value });

    public static FichePart AttestedCompetencies { get; } = FichePart.Text(
        "CAPACITES_ATTESTEES", "competences_attestees", TextFields.Attested,
        fiche => fiche.AttestedCompetencies, (fiche, value) => fiche with { AttestedCompetencies = value });

    public static FichePart Sectors { get; } = FichePart.Text(
        "SECTEURS_ACTIVITE", "secteurs", TextFields.List, fiche => fiche.Sectors, (fiche, value) => fiche with { Sectors = value });

    public static FichePart Jobs { get; } = FichePart.Text(
        "TYPE_EMPLOI_ACCESSIBLES", "emplois", TextFields.Jobs, fiche => fiche.Jobs, (fiche, value) => fiche with { Jobs = value });

    public static FichePart Regulations { get; } = FichePart.Text(
        "REGLEMENTATIONS_ACTIVITES", "reglementations", TextFields.List,
        fiche => fiche.Regulations, (fiche, value) => fiche with { Regulations = value });

    public static FichePart Objectives { get; } = FichePart.Prose(
        "OBJECTIFS_CONTEXTE", "objectifs", fiche => fiche.Objectives, (fiche, value) => fiche with { Objectives = value });

    public static FichePart EntryPrerequisites { get; } = FichePart.Text(
        "PREREQUIS_ENTREE_FORMATION", "prerequis/entree", TextFields.List,
        fiche => fiche.Prerequisites.Entry,
        (fiche, value) => fiche with { Prerequisites = fiche.Prerequisites with { Entry = value } });

    public static FichePart ValidationPrerequisites { get; } = FichePart.Text(
        "PREREQUIS_VALIDATION_CERTIFICATION", "prerequis/validation", TextFields.List,
        fiche => fiche.Prerequisites.Validation,
        (fiche, value) => fiche with { Prerequisites = fiche.Prerequisites with { Validation = value } });
}
