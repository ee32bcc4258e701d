using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>
/// The sources of the rules. No official document could be read whole: a source that was read in an excerpt, in a quotation or in a summary says so,
/// and the page of a rule says how sure it is.
/// </summary>
#pragma warning disable CS1591 // Each source bears its title.
public static class Sources
{
    public static Source L1 { get; } = new("L1", new("Code du travail, article R. 6113-9 : les neuf critères d’enregistrement", "Code du travail, article R. 6113-9: the nine criteria of registration"), At("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043328853"), Certainty.Law);

    public static Source L2 { get; } = new("L2", new("Décret 2025-500 du 6 juin 2025 : critères, contrôle et habilitations", "Décret 2025-500 of 6 June 2025: criteria, control and habilitations"), At("https://www.securibase.com/securibase/public/fiche/35321/40086"), Certainty.Secondary);

    public static Source L3 { get; } = new("L3", new("Code du travail, article R. 6113-10 : métiers émergents", "Code du travail, article R. 6113-10: emerging occupations"), At("https://www.french-business-law.com"), Certainty.Law);

    public static Source L4 { get; } = new("L4", new("Code du travail, article R. 6113-13 : correspondances demandées", "Code du travail, article R. 6113-13: correspondences on request"), At("https://www.french-business-law.com"), Certainty.Law);

    public static Source L5 { get; } = new("L5", new("Code du travail, article L. 6113-1 : référentiels et blocs", "Code du travail, article L. 6113-1: referentials and blocks"), At("https://certificationprofessionnelle.fr/foire-aux-questions"), Certainty.Law);

    public static Source L6 { get; } = new("L6", new("Code du travail, article D. 6412-6 : jury de VAE", "Code du travail, article D. 6412-6: jury of the VAE"), At("https://ateliers-et-expertises.fr/veille/composition-du-jury-de-vae/"), Certainty.Secondary);

    public static Source L7 { get; } = new("L7", new("Loi 2022-1598 du 21 décembre 2022 : VAE sans durée minimale", "Loi 2022-1598 of 21 December 2022: VAE without minimum duration"), At("https://cpformation.com/loi-marche-du-travail-la-reforme-vae/amp"), Certainty.Secondary);

    public static Source L9 { get; } = new("L9", new("Code du travail, articles R. 6113-16 et suivants : habilitations", "Code du travail, articles R. 6113-16 and following: habilitations"), At("https://juriblio.fr"), Certainty.Law);

    public static Source F1 { get; } = new("F1", new("France compétences, question fréquente sur le bloc de compétences", "France compétences, FAQ on the block of competencies"), At("https://www.francecompetences.fr"), Certainty.FranceCompetences);

    public static Source F2 { get; } = new("F2", new("France compétences, question fréquente sur l’écriture en compétences", "France compétences, FAQ on the writing of competencies"), At("https://www.francecompetences.fr"), Certainty.FranceCompetences);

    public static Source F3 { get; } = new("F3", new("France compétences, question fréquente sur le calcul de l’insertion", "France compétences, FAQ on the rates of insertion"), At("https://www.francecompetences.fr"), Certainty.FranceCompetences);

    public static Source F4 { get; } = new("F4", new("France compétences, question fréquente sur le renouvellement", "France compétences, FAQ on renewal"), At("https://www.francecompetences.fr"), Certainty.FranceCompetences);

    public static Source F5 { get; } = new("F5", new("France compétences, note sur les blocs de compétences (24 septembre 2019), lue en citation", "France compétences, note on blocks of competencies (24 September 2019), read in quotation"), At("https://support.ynov.com"), Certainty.FranceCompetences);

    public static Source F6 { get; } = new("F6", new("La même note sur les blocs, résumée par un Carif-Oref", "The same note on blocks, summarised by a Carif-Oref"), At("https://www.cariforef-provencealpescotedazur.fr/actu/Detail/20906"), Certainty.Secondary);

    public static Source F7 { get; } = new("F7", new("France compétences, note sur le handicap et l’accessibilité (22 avril 2021)", "France compétences, note on disability and accessibility (22 April 2021)"), At("https://123dok.net"), Certainty.FranceCompetences);

    public static Source F8 { get; } = new("F8", new("France compétences, préconisations relatives à l’évaluation (octobre 2021), sommaire et résumé", "France compétences, advice on evaluation (October 2021), contents and summary"), At("https://fr.readkong.com/page/7076919"), Certainty.FranceCompetences);

    public static Source F9 { get; } = new("F9", new("France compétences, note sur les effets de l’enregistrement (25 janvier 2021)", "France compétences, note on the effects of registration (25 January 2021)"), At("https://www.centre-inffo.fr"), Certainty.Secondary);

    public static Source F11 { get; } = new("F11", new("France compétences, vademecum de janvier 2026, lu en résumé", "France compétences, vademecum of January 2026, read in summary"), At("https://certi-cpf.fr"), Certainty.Secondary);

    public static Source C1 { get; } = new("C1", new("Article sur l’évaluation : le contrôle continu n’a pas sa place dans un référentiel", "Article on evaluation: continuous assessment has no place in a referential"), At("https://forma-competence.fr"), Certainty.Secondary);

    public static Source C2 { get; } = new("C2", new("Cahier sur les acquis d’apprentissage : quels verbes utiliser", "Notebook on learning outcomes: which verbs to use"), At("https://fa2l.be"), Certainty.Secondary);

    public static Source C4 { get; } = new("C4", new("Conseils sur le calendrier du renouvellement", "Advice on the calendar of renewal"), At("https://bmg-consulting.fr/?p=4175"), Certainty.Secondary);

    public static Source C5 { get; } = new("C5", new("Cadre national des certifications et nomenclature de 1969", "National framework of certifications and nomenclature of 1969"), At("https://www.anfh.fr/bretagne"), Certainty.Secondary);

    public static Source C6 { get; } = new("C6", new("Qualiopi, indicateurs 7 et 16", "Qualiopi, indicators 7 and 16"), At("https://certification-qse.com"), Certainty.Secondary);

    public static Source C7 { get; } = new("C7", new("Erreurs d’inscription au RNCP : SIRET invalide", "Errors of registration: invalid SIRET"), At("https://mlesw.fr"), Certainty.Secondary);

    public static Source C8 { get; } = new("C8", new("Sept critères d’une compétence bien écrite", "Seven criteria of a well-written competency"), At("https://sensus-actio.com/2023/06/20"), Certainty.Secondary);

    public static Source C9 { get; } = new("C9", new("Enregistrement pour cinq ans au plus", "Registration for five years at most"), At("https://bmg-consulting.fr"), Certainty.Secondary);

    public static Source D1 { get; } = new("D1", new("Limites des champs du schéma officiel, relevées par un tiers sur 30 475 fiches", "Limits of the fields of the official schema, noted by a third party on 30,475 fiches"), At("https://github.com/ALDEBERTArnaud/mcp-rncp"), Certainty.OpenData);

    public static Source OpenData { get; } = new("DATA", new("Mesures sur les données ouvertes du répertoire", "Measures on the open data of the register"), null, Certainty.OpenData);

    public static Source Inference { get; } = new("INF", new("Déduction des auteurs de la règle", "A conclusion of the authors of the rule"), null, Certainty.Inference);

    /// <summary>All of them, law first.</summary>
    public static ValueList<Source> All { get; } =
    [
        L1, L2, L3, L4, L5, L6, L7, L9, F1,
        F2, F3, F4, F5, F6, F7, F8, F9, F11, C1,
        C2, C4, C5, C6, C7, C8, C9, D1, OpenData, Inference,
    ];

    private static WebAddress At(string address) => WebAddress.TryParse(address, out var known) ? known : throw new FormatException(address);
}
