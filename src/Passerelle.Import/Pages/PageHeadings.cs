using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>
/// All headings, labels and table headers that the register has printed since 2018, with its own slips ("Le cas échant",
/// "Pré-requis disctincts"). Capitals, accents, kinds of apostrophes, pipes and a final colon do not count.
/// </summary>
internal static partial class PageHeadings
{
    private static readonly PageHeading[] All =
    [
        .. Of(SectionKind.Number, "N° de fiche", "Numéro de fiche", "Résumé descriptif de la certification"),
        .. Of(SectionKind.Title, "Intitulé"),
        .. Of(SectionKind.State, "Etat"),
        .. Of(
            SectionKind.Authority,
            "AUTORITÉ RESPONSABLE DE LA CERTIFICATION QUALITÉ DU(ES) SIGNATAIRE(S) DE LA CERTIFICATION",
            "Autorité responsable de la certification"),
        .. Of(SectionKind.Agreement, "CCN1", "CCN2", "CCN3", "Convention(s)"),
        .. Of(
            SectionKind.Level,
            "Nomenclature",
            "Nomenclature du niveau de qualification",
            "du niveau de qualification",
            "Niveau et/ou domaine d'activité"),
        .. Of(SectionKind.Nsf, "Code(s) NSF"),
        .. Of(SectionKind.Formacode, "Formacode(s)"),
        .. Of(SectionKind.Start, "Date de début des parcours certifiants", "Date d'effet de la certification", "Date d'effet"),
        .. Of(
            SectionKind.Expiry,
            "Date d'échéance",
            "Date d'échance",
            "Date d'échéance de l'enregistrement",
            "Date d'échance de l'enregistrement",
            "de l'enregistrement"),
        .. TableOf(
            SectionKind.Certifiers,
            "Nom légal Siret Nom commercial Site internet",
            "Nom légal Nom commercial Site internet",
            "Nom légal Siret Nom commercial",
            "Nom légal Siret Site internet"),
        .. Of(
            SectionKind.Objectives,
            "Objectifs et contexte de la certification",
            "Résumé du référentiel d'emploi ou éléments de compétence acquis",
            "Résumé du référentiel d'emploi ou éléments de compétences acquis"),
        .. Of(SectionKind.Activities, "Activités visées"),
        .. Of(SectionKind.Attested, "Compétences attestées", "Capacités attestées"),
        .. Of(SectionKind.EvaluationSummary, "Modalités d'évaluation"),
        .. Of(SectionKind.Blocks, "Compétences attestées et modalités d'évaluation", "Blocs de compétences"),
        .. TableOf(SectionKind.BlockTable, "N° et intitulé du bloc Liste de compétences Modalités d'évaluation"),
        .. HeaderOf("Liste de compétences Modalités d'évaluation"),
        .. Of(
            SectionKind.Completion,
            "Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par équivalence",
            "Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par correspondance",
            "Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences",
            "Descriptif des composantes de la certification"),
        .. Of(
            SectionKind.SectorsAndJobs,
            "Secteurs d'activité ou types d'emplois accessibles par le détenteur de ce diplôme, ce titre ou ce certificat",
            "Secteurs d'activité ou types d'emplois accessibles"),
        .. Of(SectionKind.Sectors, "Secteurs d'activités", "Secteurs d'activité", "Secteur d'activité"),
        .. Of(SectionKind.Jobs, "Type d'emplois accessibles", "Types d'emplois accessibles", "Type d'emploi accessible"),
        .. Of(SectionKind.Rome, "Code(s) ROME", "Codes des fiches ROME les plus proches"),
        .. Of(
            SectionKind.Regulations,
            "Références juridiques des règlementations d'activité",
            "Références juridiques des réglementations d'activité",
            "Réglementation d'activités"),
        .. Of(
            SectionKind.EntryPrerequisites,
            "Le cas échant, prérequis à l'entrée en formation",
            "Le cas échéant, prérequis à l'entrée en formation"),
        .. Of(
            SectionKind.ValidationPrerequisites,
            "Le cas échant, prérequis à la validation de la certification",
            "Le cas échéant, prérequis à la validation de la certification",
            "Le cas échant, prérequis à la validation des compétences",
            "Le cas échéant, prérequis à la validation des compétences"),
        .. Of(
            SectionKind.DistinctPrerequisites,
            "Pré-requis disctincts pour les blocs de compétences",
            "Pré-requis distincts pour les blocs de compétences",
            "Prérequis distincts pour les blocs de compétences"),
        .. Of(SectionKind.PartsValidity, "Validité des composantes acquises"),
        .. Of(SectionKind.PartialValidation, "Possibilité de validation partielle", "Validation partielle"),
        .. Of(
            SectionKind.MasteryLevels,
            "Le cas échéant, niveau de maîtrise des compétences",
            "Le cas échant, niveau de maîtrise des compétences",
            "Niveau de maîtrise des compétences"),
        .. Of(SectionKind.ValidityPeriod, "Durée de validité en années", "Durée de validité de la certification"),
        .. Of(SectionKind.Renewal, "Si durée limitée, modalités de renouvellement", "Modalités de renouvellement"),
        .. Of(
            SectionKind.Access,
            "Voie d'accès à la certification Oui Non Composition des jurys Date de dernière modification",
            "Voie d'accès à la certification Oui Non Composition des jurys",
            "CONDITIONS D'INSCRIPTION À LA CERTIFICATION OUI NON COMPOSITION DES JURYS",
            "CONDITIONS D'INSCRIPTION À LA",
            "CERTIFICATION OUINON COMPOSITION DES JURYS",
            "CERTIFICATION OUI NON COMPOSITION DES JURYS"),
        .. Of(
            SectionKind.InitialTraining,
            "Après un parcours de formation sous statut d'élève ou d'étudiant",
            "Après un parcours de formation initiale"),
        .. Of(SectionKind.Apprenticeship, "En contrat d'apprentissage"),
        .. Of(SectionKind.ContinuingTraining, "Après un parcours de formation continue"),
        .. Of(SectionKind.ProfessionalisationContract, "En contrat de professionnalisation"),
        .. Of(SectionKind.IndividualCandidate, "Par candidature individuelle"),
        .. Of(SectionKind.Experience, "Par expérience", "Par expérience dispositif VAE"),
        .. Of(SectionKind.Territories, "Oui Non"),
        .. Of(
            SectionKind.NewCaledonia,
            "Inscrite au cadre de la Nouvelle Calédonie",
            "Inscrite au cadre de la Nouvelle-Calédonie",
            "Accessible en Nouvelle Calédonie"),
        .. Of(
            SectionKind.FrenchPolynesia,
            "Inscrite au cadre de la Polynésie française",
            "Accessible en Polynésie Française"),
        .. Of(
            SectionKind.PartialEquivalences,
            "Certifications professionnelles enregistrées au RNCP en correspondance partielle",
            "Certifications professionnelles enregistrées au RNCP reconnues en correspondance partielle",
            "Anciennes versions de la certification professionnelle reconnues en correspondance partielle",
            "Certifications et habilitations enregistrées au RS reconnues en correspondance partielle",
            "Certifications et habilitations enregistrées au Répertoire spécifique en correspondance partielle"),
        .. Of(
            SectionKind.TotalEquivalences,
            "Certifications professionnelles enregistrées au RNCP en correspondance totale",
            "Certifications professionnelles enregistrées au RNCP reconnues en correspondance totale",
            "Anciennes versions de la certification professionnelle reconnues en correspondance totale",
            "Certifications et habilitations enregistrées au RS reconnues en correspondance totale",
            "Certifications et habilitations enregistrées au Répertoire spécifique en correspondance totale"),
        .. HeaderOf(
            "Bloc(s) de compétences concernés Code et intitulé de la certification professionnelle reconnue en correspondance partielle Bloc(s) de compétences en correspondance partielle",
            "Bloc(s) de compétences concernés Code et intitulé de la certification professionnelle reconnue en correspondance totale Bloc(s) de compétences en correspondance totale",
            "Code et intitulé de la certification professionnelle reconnue en correspondance totale",
            "Code et intitulé de la certification professionnelle reconnue en correspondance"),
        .. Of(
            SectionKind.OtherLinks,
            "Aucune correspondance",
            "Lien avec d'autres certifications professionnelles, certifications ou habilitations",
            "Liens avec d'autres certifications professionnelles, certifications ou habilitations",
            "LIENS AVEC D'AUTRES CERTIFICATIONS ACCORDS EUROPÉENS OU INTERNATIONAUX",
            "LIENS AVEC D'AUTRES CERTIFICATIONS"),
        .. Of(SectionKind.LegalBasis, "Base légale", "Modalités d'accès à cette certification"),
        .. Of(SectionKind.GeneralDecree, "Référence du décret général"),
        .. Of(
            SectionKind.CreationOrder,
            "Référence arrêté création (ou date 1er arrêté enregistrement)",
            "Référence arrêté création"),
        .. Of(SectionKind.OtherLegalText, "Référence du décret et/ou arrêté VAE", "Références autres"),
        .. Of(
            SectionKind.OfficialJournal,
            "Référence des arrêtés et décisions publiés au Journal Officiel ou au Bulletin Officiel (enregistrement au RNCP, création diplôme, accréditation…)",
            "Référence des arrêtés et décisions publiés au Journal Officiel ou au Bulletin Officiel",
            "Référence des arrêtés et décisions publiés au Journal Officiel"),
        .. TableOf(SectionKind.OfficialJournal, "Date du JO/BO Référence au JO/BO", "Date du JO / BO Référence au JO / BO"),
        .. Of(SectionKind.LastOfficialJournal, "Date du dernier Journal Officiel ou Bulletin Officiel", "Date du dernier JO"),
        .. Of(SectionKind.Decision, "Date de décision"),
        .. Of(SectionKind.Years, "Durée de l'enregistrement en années", "Durée de l'enregistrement"),
        .. Of(SectionKind.PublishedOn, "Date de publication de la fiche"),
        .. Of(SectionKind.LastAward, "Date de dernière délivrance possible de la certification", "Date de dernière délivrance possible"),
        .. Of(SectionKind.More, "Pour plus d'informations"),
        .. Of(SectionKind.Statistics, "Statistiques"),
        .. TableOf(
            SectionKind.Statistics,
            "Année d'obtention de la certification Nombre de certifiés Nombre de certifiés à la suite d'un parcours vae Taux d'insertion global à 6 mois (en %) Taux d'insertion dans le métier visé à 6 mois (en %) Taux d'insertion dans le métier visé à 2 ans (en %)"),
        .. Of(SectionKind.Links, "Lien internet vers le descriptif de la certification"),
        .. Of(SectionKind.Sources, "Autres sources d'information"),
        .. Of(
            SectionKind.Partners,
            "Organisme(s) préparant à la certification",
            "Liste des organismes préparant à la certification",
            "Liste des organismes préparant"),
        .. TableOf(SectionKind.Partners, "Nom légal Rôle", "Nom légal Siret Rôle", "Nom légal Siret Rôle Etat habilitation"),
        .. Of(SectionKind.NoPartners, "Le certificateur n'habilite aucun organisme préparant à la certification"),
        .. Of(
            SectionKind.Reference,
            "Référentiel d'activité, de compétences et d'évaluation",
            "Référentiel d'activités, de compétences et d'évaluation"),
        .. Of(SectionKind.CertifyingVenues, "Lieu(x) de certification"),
        .. Of(
            SectionKind.PreparingVenues,
            "Lieu(x) de préparation à la certification déclarés par l'organisme certificateur",
            "Lieu(x) de préparation à la certification"),
        .. Of(SectionKind.CertifierHistory, "Historique des changements de certificateurs"),
        .. TableOf(SectionKind.CertifierHistory, "Nom légal du certificateur Siret du certificateur Action Date de la modification"),
        .. Of(SectionKind.Replaced, "Certification(s) antérieure(s)", "Historique de la certification"),
        .. Of(
            SectionKind.Successors,
            "Nouvelle(s) certification(s)",
            "Certification(s) remplaçante(s)",
            "Certification remplacée par",
            "Cette certification est remplacée par"),
        .. HeaderOf("Code de la fiche Intitulé de la certification remplacée", "Code de la fiche Intitulé de la certification remplaçante"),
    ];

    private static readonly FrozenDictionary<string, PageHeading[]> ByFirstWord = All
        .GroupBy(heading => heading.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(heading => heading.Words.Count).ToArray(), StringComparer.Ordinal);

    /// <summary>The heading that a line begins with; null for a line of content.</summary>
    public static HeadedLine? Of(PageLine line)
    {
        var words = PrintedWord.Of(line.Text);
        if (words.Count == 0 || !ByFirstWord.TryGetValue(words[0].Folded, out var candidates)) return null;
        foreach (var heading in candidates)
        {
            if (!words.Select(word => word.Folded).Take(heading.Words.Count).SequenceEqual(heading.Words, StringComparer.Ordinal)) continue;
            var rest = line.Text[words[heading.Words.Count - 1].End..];
            if (AfterHeading().Match(rest) is { Success: true } after) return new(heading, line with { Text = after.Groups["rest"].Value.Trim() });
        }

        return null;
    }

    private static IEnumerable<PageHeading> Of(SectionKind kind, params string[] spellings) => Spelled(kind, spellings, isTable: false);

    private static IEnumerable<PageHeading> TableOf(SectionKind kind, params string[] spellings) => Spelled(kind, spellings, isTable: true);

    private static IEnumerable<PageHeading> HeaderOf(params string[] spellings) => Spelled(null, spellings, isTable: true);

    private static IEnumerable<PageHeading> Spelled(SectionKind? kind, string[] spellings, bool isTable) =>
        spellings.Select(spelling => new PageHeading(kind, PrintedWord.Of(spelling).Select(word => word.Folded).ToValueList(), isTable));

    /// <summary>
    /// A heading ends its line, or a colon or a pipe follows, or a value of the template does (a date, a number, a cross, a dash, a yes):
    /// a sentence that happens to begin like a heading is none.
    /// </summary>
    [GeneratedRegex(@"\A\s*(?::(?<rest>.*)|(?<rest>\|.*)|(?<rest>(?:[0-9X-]|Oui|Non|Active|Inactive|Niveau|RNCP|RS|Code RNCP)(?:[\s:|].*|[-/0-9].*)?)|(?<rest>))\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex AfterHeading();
}
