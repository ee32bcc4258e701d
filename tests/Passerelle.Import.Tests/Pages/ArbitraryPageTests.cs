using FsCheck;
using FsCheck.Fluent;
using Passerelle.Import.Pages;

namespace Passerelle.Import.Tests.Pages;

/// <summary>Whatever stands between the headings, a page is read without an exception and no word of it is lost.</summary>
public class ArbitraryPageTests
{
    private static readonly string[] Headings =
    [
        "Code(s) NSF", "Formacode(s) :", "CCN1 : 12 - Cirque", "Nomenclature du niveau de qualification : Niveau 4", "Date d’échéance de l’enregistrement",
        "Nom légal Siret Nom commercial Site internet", "| Nom légal | Siret | Nom commercial | Site internet |", "Objectifs et contexte de la certification :",
        "Activités visées :", "Compétences attestées :", "Modalités d'évaluation :", "RNCP90001BC01 - Monter un chapiteau", "RNCP90001BC02",
        "| Liste de compétences | Modalités d'évaluation |", "Liste de compétences Modalités d'évaluation", "Secteurs d’activités :", "Type d'emplois accessibles :",
        "Code(s) ROME :", "Références juridiques des règlementations d’activité :", "Le cas échant, prérequis à l’entrée en formation :",
        "Pré-requis disctincts pour les blocs de compétences :", "Validité des composantes acquises : 5 ans",
        "| Voie d’accès à la certification | Oui | Non | Composition des jurys |", "Voie d’accès à la certification Oui Non Composition des jurys",
        "Par expérience X", "| Par candidature individuelle | X | |", "En contrat d’apprentissage", "| Oui | Non | |", "Inscrite au cadre de la Nouvelle Calédonie X",
        "Certifications professionnelles enregistrées au RNCP en correspondance partielle :", "Aucune correspondance", "Référence arrêté création :",
        "| Date du JO/BO | Référence au JO/BO |", "Date de décision 01-02-2023", "Durée de l'enregistrement en années 3", "Statistiques :",
        "Lien internet vers le descriptif de la certification :", "Autres sources d'information :", "Liste des organismes préparant à la certification :",
        "Nom légal Rôle", "Historique des changements de certificateurs :", "Certification(s) antérieure(s) :", "Lieu(x) de certification :", "Intitulé", "Bloc 3",
    ];

    private static readonly string[] Contents =
    [
        "", " ", "- Tendre la toile", "C1.1 – Planter les mâts", "Le candidat monte la piste", "Mise en situation : la représentation", "X", "- -", "| X |", "|", "a | b | c |",
        "| a |\nb | c |", "313 : Finances", "45012 : Cirque", "K1234 - Jongler", "11111111100011", "CIRQUE DE L'EST 11111111100011 - https://cirque.example", "31-12-2030",
        "99-99-9999", "Niveau 6", "Oui", "https://cirque.example/a?b=c", "www.cirque.example voir ici", "RNCP12 - Acrobate", "RS345", "ET",
        "RNCP90001BC01 - Monter RNCP77BC02 - Démonter ET RNCP77BC03 - Ranger", "2020 1 2 3 4 5", "2020 1 2", "ECOLE DU FIL Habilitation pour former",
        "pour l’option Fil : (Blocs 1 et 2)", "Arrêté du 3 mai 2019 publié au Journal Officiel du 4 mai 2019 portant enregistrement, jusqu'au 99 brumaire 2020.",
        "« guillemets »", "\u00A0", "\t", "Active", "voir : là", "ECOLE : Nord [1, rue du Port]", "\\|", "{0}", "\ud83c\udfaa", "\0",
    ];

    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(20_261_125, 3);

    [Fact]
    public void No_line_between_headings_loses_a_word() => Prop.ForAll(Pages(), KeepsAllWords).Check(Quietly);

    [Fact]
    public void No_letters_between_headings_lose_a_word() =>
        Prop.ForAll(Pages(), ArbMap.Default.ArbFor<NonNull<string>>(), (page, text) => KeepsAllWords($"{page}\n{text.Get}\nStatistiques :\n{text.Get}")).Check(Quietly);

    [Fact]
    public void Any_elements_are_read() =>
        Prop.ForAll(Elements(), html => PageHtml.Read($"<html><main>{html}", "page.html").Lines.All(line => line.Number > 0)).Check(Quietly);

    private static Arbitrary<string> Pages() =>
        Gen.Elements([.. Headings, .. Contents, .. Contents]).ListOf().Select(lines => "N° de fiche\nRNCP90001\nCode(s) NSF\n" + string.Join('\n', lines)).ToArbitrary();

    private static Arbitrary<string> Elements() => Gen
        .Elements("<p>", "</p>", "<table>", "<tr>", "<td colspan=3>", "<th>", "</table>", "<ul><li>", "</ul>", "<br>", "a", " b ", "|", "<a href=http://a.example>", "</a>", "<!--", "&nbsp;", "<script>", "<div", "\0")
        .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    private static bool KeepsAllWords(string text)
    {
        var fiche = ReadPage.Whole(text);
        var kept = RecordWords.Of(fiche.Certification, fiche.Externals);
        kept.UnionWith(Template);
        var lost = PageSections.Of(Page.OfText(text, "page.txt").Lines)
            .SelectMany(section => section.Printed.Select(line => line.Text).Append(section.Kind == SectionKind.Block ? section.Heading : ""))
            .SelectMany(RecordWords.OfText)
            .Where(word => !kept.Contains(word))
            .ToList();
        return lost.Count == 0 ? true : throw new InvalidOperationException($"Lost: {string.Join(", ", lost)}");
    }

    /// <summary>What the format spells in its own way: crosses, answers, levels, roles; and labels within sections.</summary>
    private static readonly string[] Template = ["X", "Oui", "Niveau", "Habilitation", "pour", "former", "ET", "Bloc", "an", "Intitulé", "RNCP90001", "Modalités", "d", "évaluation"];
}
