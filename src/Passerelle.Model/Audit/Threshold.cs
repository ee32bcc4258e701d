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

    /// <summary>All of them, by key.</summary>
    public static ValueList<Threshold> All { get; } = Sorted(
        NearCompetencies,
        WordsOfNearCompetencies,
        ContainedCompetencies,
        WordsOfContainedCompetencies,
        WordsOfAttestedCompetencies,
        SizeOfBlocks);

    private static Threshold Percent(string key, int usual, string french, string english, int most = 100) => new(key, usual, 0, most, new(french, english));

    private static Threshold Count(string key, int usual, string french, string english) => new(key, usual, 0, 10_000, new(french, english));

    private static ValueList<Threshold> Sorted(params IEnumerable<Threshold> all) => all.OrderBy(each => each.Key, StringComparer.Ordinal).ToValueList();
}
