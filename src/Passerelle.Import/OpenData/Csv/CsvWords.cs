using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>The words of one column, with what they mean and how the YAML spells it.</summary>
internal sealed class CsvWordList<T>(params ReadOnlySpan<(string Official, T Value, string InYaml)> words)
    where T : struct, Enum
{
    private readonly ValueList<(string Official, T Value, string InYaml)> words = ValueList.Create(words);

    /// <summary>What a word means; null where it is none of the list.</summary>
    public T? Value(string text)
    {
        foreach (var word in words)
        {
            if (word.Official == text.Trim()) return word.Value;
        }

        return null;
    }

    /// <summary>The official word; empty where the export has none.</summary>
    public string Official(T? value) => words.FirstOrDefault(word => word.Value.Equals(value)).Official ?? "";

    /// <summary>The word of the YAML.</summary>
    public string InYaml(T value) => words.FirstOrDefault(word => word.Value.Equals(value)).InYaml ?? "";
}

/// <summary>The words of the CSV export.</summary>
internal static class CsvWords
{
    public static CsvWordList<Answer> Answers { get; } = new(("Oui", Answer.Yes, "oui"), ("Non", Answer.No, "non"));

    public static CsvWordList<PrintedState> States { get; } = new(
        ("ACTIVE", PrintedState.Active, "active"),
        ("INACTIVE", PrintedState.Inactive, "inactive"));

    public static CsvWordList<RegistrationType> Registrations { get; } = new(
        ("Enregistrement sur demande", RegistrationType.OnRequest, "sur_demande"),
        ("Enregistrement de droit", RegistrationType.OfRight, "de_droit"));

    public static CsvWordList<LevelAbsence> LevelAbsences { get; } = new(
        ("AUCUN", LevelAbsence.None, "aucun"),
        ("REPRISE", LevelAbsence.Undecided, "reprise"));

    /// <summary>The label of REPRISE, slip of the pen included; none was ever seen for AUCUN.</summary>
    public static CsvWordList<LevelAbsence> LevelAbsenceLabels { get; } = new(
        ("Sans niveau – le positionnement dans le cadre de national des certifications professionnelles est non déterminé", LevelAbsence.Undecided, "reprise"));

    public static CsvWordList<Habilitation> Habilitations { get; } = new(
        ("HABILITATION_FORMER", Habilitation.Train, "former"),
        ("HABILITATION_ORGANISER", Habilitation.Organise, "organiser"),
        ("HABILITATION_ORGA_FORM", Habilitation.TrainAndOrganise, "former_et_organiser"));

    /// <summary>Access routes. Their YAML is the answer: the file lists the open ones.</summary>
    public static CsvWordList<RouteKind> Routes { get; } = new(
        ("Après un parcours de formation sous statut d’élève ou d’étudiant", RouteKind.InitialTraining, "oui"),
        ("En contrat d’apprentissage", RouteKind.Apprenticeship, "oui"),
        ("Après un parcours de formation continue", RouteKind.ContinuingTraining, "oui"),
        ("En contrat de professionnalisation", RouteKind.ProfessionalisationContract, "oui"),
        ("Par candidature individuelle", RouteKind.IndividualCandidate, "oui"),
        ("Par expérience", RouteKind.Experience, "oui"));
}
