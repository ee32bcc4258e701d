using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>
/// A certification as plain JSON, under the keys of the YAML. Only where values stand in the input, how the fiche prints its lists
/// (<c>publication.yaml</c>) and audit settings are left out; identifiers, addresses of pages and labels of codes are added.
/// </summary>
internal static class CertificationJson
{
    public static JsonShape<CertificationEntry> Shape { get; } = new(keys =>
    {
        keys.Required("identifiant", it => Identifiers.Of(it.Number), JsonKinds.Identifier, "Identifiant permanent", "Permanent identifier");
        keys.Optional("page", it => it.Page, JsonKinds.Uri, "Page de la certification", "Page of the certification");
        keys.Required("numero", it => it.Certification.Number, JsonKinds.Number, "Numéro au répertoire", "Number in the register");
        keys.Required("intitule", it => it.Certification.Title, JsonKinds.Text, "Intitulé officiel", "Official title");
        keys.Optional("type", it => it.Certification.Kind, PartsJson.Kind, "Type de certification au répertoire", "Kind of certification in the register");
        keys.Optional("niveau", it => it.Certification.Level, JsonKinds.Integer, "Niveau du cadre national, de 1 à 8", "Level of the national framework, 1 to 8");
        keys.Optional("sans_niveau", it => it.Certification.LevelAbsence, JsonWords.LevelAbsence, "Pourquoi le répertoire ne donne pas de niveau", "Why the register gives no level");
        keys.Optional("niveau_1969", it => it.Certification.Level1969, JsonWords.Level1969, "Niveau de la nomenclature de 1969", "Level of the nomenclature of 1969");
        ClassificationJson.Declare(keys);
        keys.List("certificateurs", it => it.Certifiers, BodiesJson.Certifier, "Organismes certificateurs, dans l’ordre de la fiche", "Certifying bodies, in the order of the fiche");
        keys.Optional("objectifs", it => it.Certification.Objectives, JsonKinds.Text, "Objectifs et contexte", "Aims and context");
        keys.List("activites", it => it.Certification.Activities, PartsJson.Activity, "Activités visées", "Activities of the occupation");
        keys.List("competences_attestees", it => it.Certification.AttestedCompetencies, PartsJson.AttestedGroup, "Compétences attestées, si la liste de la fiche diffère de celle des blocs", "Competencies attested, where the fiche's list differs from the blocks'");
        keys.List("modalites_evaluation", it => it.Certification.EvaluationSummary, JsonKinds.Text, "Modalités d’évaluation annoncées pour l’ensemble", "Forms of evaluation announced for the whole");
        keys.List("blocs", it => it.Blocks, BlockJson.Shape, "Blocs de compétences", "Blocks of competencies");
        keys.Optional("obtention", it => it.Certification.Completion, ObtainingJson.Completion, "Comment la certification s’obtient à partir des blocs", "How the certification is obtained from its blocks");
        keys.List("secteurs", it => it.Certification.Sectors, JsonKinds.Text, "Secteurs d’activité", "Economic sectors");
        keys.Optional("emplois", it => Unless(it.Certification.Jobs, new Jobs()), PartsJson.Jobs, "Types d’emplois accessibles", "Occupations that it opens");
        keys.List("reglementations", it => it.Certification.Regulations, JsonKinds.Text, "Réglementations d’activités", "Regulations of the occupation");
        keys.Optional("prerequis", it => Unless(it.Certification.Prerequisites, new Prerequisites()), AccessJson.Prerequisites, "Prérequis à l’entrée et à la validation", "What is asked before the training and before the validation");
        keys.List("jurys", it => it.Certification.Juries, AccessJson.Jury, "Jurys", "Juries");
        keys.Optional("voies", it => it.Certification.AccessRoutes.Count > 0 ? it.Certification : null, AccessJson.Routes, "Voies d’accès", "Access routes");
        keys.Optional("territoires", it => Unless(it.Certification.Territories, new Territories()), AccessJson.Territories, "Cadres territoriaux d’outre-mer", "Overseas territories");
        keys.List("correspondances", it => it.Certification.Equivalences, ObtainingJson.Equivalence, "Correspondances : qui détient tout ceci obtient tout cela", "Bridges: whoever holds all of this obtains all of that");
        keys.List("textes", it => it.Certification.LegalTexts, RegistrationJson.LegalText, "Textes parus au Journal officiel", "Legal texts published for it");
        keys.Required("enregistrement", it => it.Certification.Registration, RegistrationJson.Shape, "Enregistrement : dates et durée", "Registration: dates and duration");
        keys.List("promotions", it => it.Certification.Promotions, RegistrationJson.Promotion, "Statistiques d’insertion par promotion", "Statistics of insertion by promotion");
        keys.List("promotions_niveau", it => it.Certification.PromotionsWithLevel, JsonKinds.Integer, "Promotions qui bénéficient du niveau", "Promotions that were granted the level");
        keys.List("liens", it => it.Certification.Links, PartsJson.Link, "Liens que donne la fiche", "Links that the fiche prints");
        keys.Optional("partenaires_habilites", it => it.Certification.HasPartners, JsonWords.Answer, "Des partenaires sont-ils habilités ?", "Whether partners are habilitated");
        keys.List("partenaires", it => it.Certification.Partners, BodiesJson.Partner, "Organismes habilités", "Habilitated bodies");
        keys.List("lieux", it => it.Certification.Venues, BodiesJson.Venue, "Lieux de préparation et de certification", "Places of preparation and of certification");
        keys.List("anterieures", it => it.Certification.Replaces, JsonKinds.Number, "Certifications que celle-ci remplace", "Certifications that this one replaces");
        keys.List("remplacee_par", it => it.Certification.ReplacedBy, JsonKinds.Number, "Certifications qui remplacent celle-ci", "Certifications that replace this one");
        keys.List("historique_certificateurs", it => it.Certification.CertifierHistory, BodiesJson.Change, "Changements de certificateurs", "Changes of certifiers");
        keys.Optional("repertoire_specifique", it => it.Certification.SpecificTerms, PartsJson.SpecificTerms, "Ce que demande le seul Répertoire spécifique", "What only the Répertoire spécifique asks");
        keys.List("non_reconnu", it => it.Certification.Unrecognised, PartsJson.Unrecognised, "Textes de la source qui n’ont trouvé place nulle part", "Texts of the source that no other key could take");
        keys.Optional("presentation", it => it.Certification.Presentation?.Source, JsonKinds.Text, "Texte de l’école (Markdown)", "Prose of the school (Markdown)");
        keys.Optional("id_fiche", it => it.Certification.OpenDataId, JsonKinds.Integer, "Identifiant de la fiche dans les données ouvertes", "Identifier of the fiche in the open data");
    });

    /// <summary>A group of values, unless it says nothing.</summary>
    private static T? Unless<T>(T group, T nothing)
        where T : class => group.Equals(nothing) ? null : group;
}
