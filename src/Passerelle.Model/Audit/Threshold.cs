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
        "competences_proches", 75, "Part de mots communs à partir de laquelle deux compétences sont proches, en pour cent", "Share of words in common from which two competencies are near, in percent", least: 1);

    /// <summary>BLOC-04: shorter competencies are too general to be called repeated when only near.</summary>
    public static Threshold WordsOfNearCompetencies { get; } = Count(
        "mots_competences_proches", 5, "Nombre de mots pleins à partir duquel deux compétences proches sont signalées", "Number of full words from which two near competencies are told");

    /// <summary>BLOC-04.</summary>
    public static Threshold ContainedCompetencies { get; } = Percent(
        "competences_contenues", 80, "Part des mots d’une compétence qui suffit pour la dire contenue dans une autre, en pour cent", "Share of the words of a competency from which it is said to be contained in another one, in percent");

    /// <summary>BLOC-04: shorter competencies are too general to be called contained in another one.</summary>
    public static Threshold WordsOfContainedCompetencies { get; } = Count(
        "mots_competences_contenues", 10, "Nombre de mots pleins à partir duquel une compétence contenue dans une autre est signalée", "Number of full words from which a competency contained in another one is told");

    /// <summary>BLOC-08: from this share of its words on, an attested text is that of a block.</summary>
    public static Threshold WordsOfAttestedCompetencies { get; } = Percent(
        "mots_competences_attestees", 70, "Part des mots d’une compétence attestée qui suffit pour y reconnaître celle d’un bloc, en pour cent", "Share of the words of an attested competency that is enough to know that of a block in it, in percent");

    /// <summary>BLOC-11.</summary>
    public static Threshold SizeOfBlocks { get; } = Percent(
        "taille_blocs", 300, "Nombre de compétences d’un bloc à partir duquel il est démesuré, en pour cent de la médiane", "Number of competencies from which a block is out of proportion, in percent of the median", 1000);

    /// <summary>EVAL-06.</summary>
    public static Threshold NearDeliverables { get; } = Percent(
        "livrables_proches", 75, "Part de mots communs à partir de laquelle deux livrables sont proches, en pour cent", "Share of words in common from which two deliverables are near, in percent", least: 1);

    /// <summary>JURY-03.</summary>
    public static Threshold ExternalJurors { get; } = Percent(
        "part_externes_jury", 50, "Part de membres extérieurs au-dessous de laquelle un jury est signalé, en pour cent", "Share of members from outside below which a jury is told, in percent");

    /// <summary>JURY-04.</summary>
    public static Threshold ExperienceJurors { get; } = Count(
        "membres_jury_vae", 2, "Nombre de membres au-dessous duquel un jury de VAE est signalé", "Number of members below which a jury of the VAE is told");

    /// <summary>STAT-01.</summary>
    public static Threshold RequiredPromotions { get; } = Count(
        "promotions_requises", 2, "Nombre de promotions à présenter avec leur insertion", "Number of promotions to show with their insertion");

    /// <summary>STAT-04.</summary>
    public static Threshold YearsToDecision { get; } = Count(
        "recence_promotions", 2, "Années entre la dernière promotion et la décision au-delà desquelles elle est ancienne", "Years between the last promotion and the decision beyond which it is old");

    /// <summary>STAT-05.</summary>
    public static Threshold LowOccupationRate { get; } = Percent(
        "taux_metier_faible", 50, "Taux dans le métier visé au-dessous duquel une promotion est signalée, en pour cent", "Rate in the target occupation below which a promotion is told, in percent");

    /// <summary>STAT-05: from six months to two years.</summary>
    public static Threshold OccupationRateDrop { get; } = Percent(
        "baisse_taux_metier", 20, "Baisse du taux dans le métier visé, de 6 mois à 2 ans, au-delà de laquelle elle est signalée, en points", "Fall of the rate in the target occupation, from 6 months to 2 years, beyond which it is told, in points");

    /// <summary>STAT-06.</summary>
    public static Threshold SmallPromotion { get; } = Count(
        "petite_promotion", 10, "Nombre de certifiés au-dessous duquel des taux ne disent rien", "Number of holders below which rates say nothing");

    /// <summary>PLAG-01.</summary>
    public static Threshold CopiedShare { get; } = Percent(
        "part_reprise", 30, "Part des mots d’un bloc au-delà de laquelle une reprise est une erreur, en pour cent", "Share of the words of a block above which copying is an error, in percent");

    /// <summary>COMMON-01.</summary>
    public static Threshold SameBlocks { get; } = Percent(
        "blocs_identiques", 95, "Part de mots communs à partir de laquelle deux blocs sont le même, en pour cent", "Share of words in common from which two blocks are the same, in percent", least: 1);

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
        "finalites_repetees", 3, "Nombre de compétences d’un bloc à partir duquel une même finalité est signalée", "Number of competencies of a block from which one purpose is told", least: 2);

    /// <summary>COMP-10.</summary>
    public static Threshold SupportShare { get; } = Percent(
        "part_verbes_appui", 25, "Part de verbes d’appui au-delà de laquelle le niveau est douteux, en pour cent", "Share of verbs of support above which the level is in doubt, in percent");

    /// <summary>All of them, by key.</summary>
    public static ValueList<Threshold> All { get; } = Sorted(
        NearCompetencies,
        WordsOfNearCompetencies,
        ContainedCompetencies,
        WordsOfContainedCompetencies,
        WordsOfAttestedCompetencies,
        SizeOfBlocks,
        NearDeliverables,
        ExternalJurors,
        ExperienceJurors,
        RequiredPromotions,
        YearsToDecision,
        LowOccupationRate,
        OccupationRateDrop,
        SmallPromotion,
        CopiedShare,
        SameBlocks,
        WordsOfCompetency,
        PurposesOfCompetency,
        VerbsOfCompetency,
        RepeatedPurposes,
        SupportShare);

    private static Threshold Percent(string key, int usual, string french, string english, int most = 100, int least = 0) => new(key, usual, least, most, new(french, english));

    private static Threshold Count(string key, int usual, string french, string english, int least = 0) => new(key, usual, least, 10_000, new(french, english));

    private static ValueList<Threshold> Sorted(params IEnumerable<Threshold> all) => all.OrderBy(each => each.Key, StringComparer.Ordinal).ToValueList();
}
