using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Sheets.Tables;
using Passerelle.Site.Sheets.Word;
using Passerelle.Site.Templates;
using Passerelle.Site.Text;

namespace Passerelle.Site.Tests.Sheets;

/// <summary>Certifications, and the files that are made of them.</summary>
internal static class Printed
{
    public const string Address = "https://certifications.example.org";

    /// <summary>Two competencies of three are verified; the third is a gap.</summary>
    public static Certification Linked() => Given.Certification(
        "RNCP41481",
        "Assistant de réalisation",
        Given.Block(
            "BC01",
            "Préparer un tournage",
            ["Lire un scénario.", "Planifier les journées.", "Diriger l’équipe."],
            Given.Evaluation("E1", "Dossier de préparation", ["C1", "C2"], Given.Criterion("Enjeux classés.", "C1"), Given.Criterion("Journées équilibrées.", "C2")),
            Given.Evaluation("E2", "Soutenance", ["C2"], Given.Criterion("Choix défendus."))) with
        {
            Activities = Given.Codes<LocalCode>("A1"),
        }) with
    {
        Activities =
        [
            new Activity(Given.Code<LocalCode>("A1"), Given.At("Préparation"), [], [new(Given.At("Lire"), Given.Texts("Relever les rôles.", "Minuter les scènes."))], []),
        ],
    };

    /// <summary>The fiche does not say what the evaluation verifies.</summary>
    public static Certification Unsaid() => Given.Certification(
        "RNCP34708",
        "Réalisateur",
        Given.Block("BC01", "Tourner", ["Cadrer.", "Éclairer."], Given.Evaluation("E1", "Tournage", verifies: null, Given.Criterion("Images nettes."))));

    /// <summary>Contents at the limits, by name.</summary>
    public static Certification Extreme(string name) => name switch
    {
        "one competency" => Given.Certification("RNCP10001", "Court", Given.Block("BC01", "Bref", ["Agir."], Given.Evaluation("E1", "Oral", ["C1"]))),
        "forty competencies of eighty words" => Given.Certification("RNCP10002", "Long", Long()),
        "title of three hundred letters" => Given.Certification("RNCP10003", Letters(300), Given.Block("BC01", Letters(300), ["Agir."], Given.Evaluation("E1", Letters(300), ["C1"]))),
        "no evaluation" => Given.Certification("RNCP10004", "Sans épreuve", Given.Block("BC01", "Seul", ["Agir."])),
        "nothing at all" => Given.Certification("RNCP10005", "Vide", Given.Block("BC01", "Vide", [])),
        "no block" => Given.Certification("RNCP10006", "Sans bloc"),
        "twenty evaluations" => Given.Certification("RNCP10007", "Éprouvant", Given.Block("BC01", "Éprouver", ["Agir.", "Tenir."], [.. Many(20)])),
        "broken letters" => Given.Certification("RNCP10008", "Cassé\u0000\uD800", Given.Block("BC01", "A\u0007\uDC00B", ["<&>\"\u001F\uFFFE 🎬"], Given.Evaluation("E1", "\u000B\uD83C", ["C1"]))),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public static TheoryData<string> Extremes() =>
    [
        "one competency", "forty competencies of eighty words", "title of three hundred letters", "no evaluation", "nothing at all", "no block", "twenty evaluations", "broken letters",
    ];

    public static Words Words(Language language = Language.French) => Theme.Find("default", [RenderedSite.ThemeFolder]).Words(language);

    public static PageSource Source(Certification certification, Language language = Language.French) =>
        new(Given.Catalogue([certification], [], address: Address), Words(language), Given.Today);

    public static BlockSheet Block(Certification certification, Language language = Language.French) =>
        BlockSheet.Of(certification, certification.Blocks[0], Source(certification, language));

    public static ReferentialSheet Referential(Certification certification, Language language = Language.French) =>
        ReferentialSheet.Of(certification, Source(certification, language));

    public static byte[] Workbook(Certification certification, Language language = Language.French) =>
        CompetencyWorkbook.Of(certification, Words(language), Referential(certification, language).Head);

    /// <summary>Every file of a certification.</summary>
    public static IEnumerable<byte[]> All(Certification certification) =>
    [
        .. certification.Blocks.Take(1).Select(_ => WordDocument.Of(Block(certification))),
        WordDocument.Of(Referential(certification)),
        CompetencyCsv.Of(certification, Words()),
        Workbook(certification),
    ];

    private static Block Long() => Given.Block(
        "BC01",
        "Tout savoir",
        Enumerable.Range(1, 40).Select(number => string.Join(' ', Enumerable.Repeat($"savoir{number}", 80)) + ".").ToValueList(),
        Given.Evaluation("E1", "Épreuve", [.. Enumerable.Range(1, 40).Select(number => $"C{number}")]));

    private static IEnumerable<Evaluation> Many(int count) =>
        Enumerable.Range(1, count).Select(number => Given.Evaluation($"E{number}", $"Épreuve {number}", ["C1"], Given.Criterion($"Signe {number}.")));

    private static string Letters(int count) => "Titre ".PadRight(count - 1, 'z') + ".";
}
