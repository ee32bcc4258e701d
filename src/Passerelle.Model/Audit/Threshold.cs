namespace Passerelle.Model;

/// <summary>A number at which a rule of the audit begins to speak, and that a school may set.</summary>
/// <param name="Key">Key in <c>site.yaml</c>, under <c>audit: seuils:</c>.</param>
/// <param name="Default">What holds where the school says nothing.</param>
/// <param name="Least">The smallest value that makes sense.</param>
/// <param name="Most">The largest.</param>
/// <param name="Description">What it counts.</param>
public sealed record Threshold(string Key, int Default, int Least, int Most, BilingualText Description);

/// <summary>The thresholds of the audit. One line makes a threshold known to the format, its schema and the rules.</summary>
public static class Thresholds
{
    /// <summary>BLOC-04.</summary>
    public static Threshold NearCompetencies { get; } = Percent(
        "competences_proches", 75, "Part de mots communs à partir de laquelle deux compétences sont proches, en pour cent", "Share of words in common from which two competencies are near, in percent");

    /// <summary>BLOC-04: shorter competencies are too general to be called repeated when only near.</summary>
    public static Threshold WordsOfNearCompetencies { get; } = Count(
        "mots_competences_proches", 5, "Nombre de mots pleins à partir duquel deux compétences proches sont signalées", "Number of full words from which two near competencies are told");

    /// <summary>PLAG-01.</summary>
    public static Threshold CopiedShare { get; } = Percent(
        "part_reprise", 30, "Part des mots d’un bloc au-delà de laquelle une reprise est une erreur, en pour cent", "Share of the words of a block above which copying is an error, in percent");

    /// <summary>COMMON-01.</summary>
    public static Threshold SameBlocks { get; } = Percent(
        "blocs_identiques", 95, "Part de mots communs à partir de laquelle deux blocs sont le même, en pour cent", "Share of words in common from which two blocks are the same, in percent");

    /// <summary>COMP-04.</summary>
    public static Threshold WordsOfCompetency { get; } = Count(
        "mots_competence", 70, "Nombre de mots au-delà duquel une compétence est longue", "Number of words above which a competency is long");

    /// <summary>COMP-04.</summary>
    public static Threshold PurposesOfCompetency { get; } = Count(
        "finalites_competence", 2, "Nombre de finalités au-delà duquel une compétence en a trop", "Number of purposes above which a competency has too many");

    /// <summary>COMP-06.</summary>
    public static Threshold VerbsOfCompetency { get; } = Count(
        "verbes_competence", 2, "Nombre de verbes coordonnés au-delà duquel une compétence en a trop", "Number of coordinated verbs above which a competency has too many");

    /// <summary>COMP-09.</summary>
    public static Threshold RepeatedPurposes { get; } = Count(
        "finalites_repetees", 3, "Nombre de compétences d’un bloc à partir duquel une même finalité est signalée", "Number of competencies of a block from which one purpose is told");

    /// <summary>COMP-10.</summary>
    public static Threshold SupportShare { get; } = Percent(
        "part_verbes_appui", 25, "Part de verbes d’appui au-delà de laquelle le niveau est douteux, en pour cent", "Share of verbs of support above which the level is in doubt, in percent");

    /// <summary>All of them, by key.</summary>
    public static ValueList<Threshold> All { get; } = Sorted(
        NearCompetencies, WordsOfNearCompetencies, CopiedShare, SameBlocks, WordsOfCompetency, PurposesOfCompetency, VerbsOfCompetency, RepeatedPurposes, SupportShare);

    private static Threshold Percent(string key, int usual, string french, string english) => new(key, usual, 0, 100, new(french, english));

    private static Threshold Count(string key, int usual, string french, string english) => new(key, usual, 0, 10_000, new(french, english));

    private static ValueList<Threshold> Sorted(params IEnumerable<Threshold> all) => all.OrderBy(each => each.Key, StringComparer.Ordinal).ToValueList();
}
