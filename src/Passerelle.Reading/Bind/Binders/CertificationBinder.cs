using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>certification.yaml: everything but the blocks.</summary>
internal static class CertificationBinder
{
    public static Shape<Certification> Shape { get; } = new(keys =>
    {
        var number = keys.Required("numero", it => it.Number, Kinds.Number, "Numéro au répertoire : RNCP41481 ou RS6232", "Number in the register: RNCP41481 or RS6232");
        var title = keys.Required("intitule", it => it.Title, Kinds.Text, "Intitulé officiel", "Official title");
        var kind = keys.Optional("type", it => it.Kind, PartBinders.Kind, "Type de certification au répertoire", "Kind of certification in the register");
        var level = keys.Optional("niveau", it => it.Level, Kinds.Level, "Niveau du cadre national, de 1 à 8 ; absent au Répertoire spécifique", "Level of the national framework, 1 to 8; absent in the Répertoire spécifique");
        var absence = keys.Optional("sans_niveau", it => it.LevelAbsence, Words.LevelAbsence, "Pourquoi le répertoire ne donne pas de niveau : « aucun » ou « reprise »", "Why the register gives no level: 'aucun' or 'reprise'");
        var level1969 = keys.Optional("niveau_1969", it => it.Level1969, Words.Level1969, "Niveau de la nomenclature de 1969, de I à V", "Level of the nomenclature of 1969, I to V");
        var classification = ClassificationBinder.Declare(keys);
        var certifiers = keys.List("certificateurs", it => it.Certifiers, CertifierBinder.Certifier, "Organismes certificateurs, dans l’ordre de la fiche", "Certifying bodies, in the order of the fiche");
        var objectives = keys.Optional("objectifs", it => it.Objectives, Kinds.Text, "Objectifs et contexte de la certification", "Aims and context of the certification");
        var activities = keys.List("activites", it => it.Activities, ActivityBinder.Shape, "Activités visées", "Activities of the occupation");
        var attested = keys.List("competences_attestees", it => it.AttestedCompetencies, PartBinders.AttestedGroup, "Compétences attestées, si la liste de la fiche diffère de celle des blocs", "Competencies attested, where the fiche's list differs from the blocks'");
        var evaluations = keys.List("modalites_evaluation", it => it.EvaluationSummary, Kinds.Text, "Modalités d’évaluation annoncées pour l’ensemble", "Forms of evaluation announced for the whole");
        var completion = keys.Optional("obtention", it => it.Completion, CompletionBinder.Shape, "Comment la certification s’obtient à partir des blocs", "How the certification is obtained from its blocks");
        var sectors = keys.List("secteurs", it => it.Sectors, Kinds.Text, "Secteurs d’activité", "Economic sectors");
        var jobs = keys.Optional("emplois", it => it.Jobs, PartBinders.Jobs, "Types d’emplois accessibles", "Occupations that it opens");
        var regulations = keys.List("reglementations", it => it.Regulations, Kinds.Text, "Réglementations d’activités", "Regulations of the occupation");
        var prerequisites = keys.Optional("prerequis", it => it.Prerequisites, PartBinders.Prerequisites, "Prérequis à l’entrée et à la validation", "What is asked before the training and before the validation");
        var juries = keys.List("jurys", it => it.Juries, AccessBinder.Jury, "Jurys, décrits une fois chacun", "Juries, each described once");
        var routes = keys.Optional("voies", it => new AccessBinder.AccessRoutes(it.AccessRoutes), AccessBinder.Routes, "Voies d’accès à la certification", "Access routes of the certification");
        var territories = keys.Optional("territoires", it => it.Territories, PartBinders.Territories, "Cadres territoriaux d’outre-mer", "Overseas territories");
        var equivalences = keys.List("correspondances", it => it.Equivalences, EquivalenceBinder.Shape, "Correspondances : qui détient tout ceci obtient tout cela", "Bridges: whoever holds all of this obtains all of that");
        var texts = keys.List("textes", it => it.LegalTexts, RegistrationBinder.LegalText, "Textes parus au Journal officiel", "Legal texts published for it");
        var registration = keys.Required("enregistrement", it => it.Registration, RegistrationBinder.Shape, "Enregistrement : dates et durée", "Registration: dates and duration");
        var promotions = keys.List("promotions", it => it.Promotions, RegistrationBinder.Promotion, "Statistiques d’insertion par promotion", "Statistics of insertion by promotion");
        var levelPromotions = keys.List("promotions_niveau", it => it.PromotionsWithLevel, Kinds.Year, "Promotions qui bénéficient du niveau", "Promotions that were granted the level");
        var links = keys.List("liens", it => it.Links, PartBinders.Link, "Liens que donne la fiche", "Links that the fiche prints");
        var hasPartners = keys.Optional("partenaires_habilites", it => it.HasPartners, Kinds.Answer, "Des partenaires sont-ils habilités ?", "Whether partners are habilitated");
        var partners = keys.List("partenaires", it => it.Partners, CertifierBinder.Partner, "Organismes habilités", "Habilitated bodies");
        var venues = keys.List("lieux", it => it.Venues, PartBinders.Venue, "Lieux de préparation et de certification", "Places of preparation and of certification");
        var replaces = keys.List("anterieures", it => it.Replaces, Kinds.Number, "Certifications que celle-ci remplace", "Certifications that this one replaces");
        var replacedBy = keys.List("remplacee_par", it => it.ReplacedBy, Kinds.Number, "Certifications qui remplacent celle-ci", "Certifications that replace this one");
        var history = keys.List("historique_certificateurs", it => it.CertifierHistory, CertifierBinder.Change, "Changements de certificateurs", "Changes of certifiers");
        var specific = keys.Optional("repertoire_specifique", it => it.SpecificTerms, PartBinders.SpecificTerms, "Ce que demande le seul Répertoire spécifique", "What only the Répertoire spécifique asks");
        var unrecognised = keys.List("non_reconnu", it => it.Unrecognised, PartBinders.Unrecognised, "Textes de la source qui n’ont trouvé place nulle part", "Texts of the source that no other key could take");
        var openData = keys.Optional("id_fiche", it => it.OpenDataId, Kinds.Count, "Identifiant de la fiche dans les données ouvertes", "Identifier of the fiche in the open data");
        return found => new Certification
        {
            Number = number(found),
            Title = title(found),
            Kind = kind(found),
            Level = level(found),
            LevelAbsence = absence(found),
            Level1969 = level1969(found),
            Classification = classification(found),
            Certifiers = certifiers(found),
            Objectives = objectives(found),
            Activities = activities(found),
            AttestedCompetencies = attested(found),
            EvaluationSummary = evaluations(found),
            Completion = completion(found),
            Sectors = sectors(found),
            Jobs = jobs(found) ?? new Jobs(),
            Regulations = regulations(found),
            Prerequisites = prerequisites(found) ?? new Prerequisites(),
            Juries = juries(found),
            AccessRoutes = routes(found)?.InOfficialOrder ?? [],
            Territories = territories(found) ?? new Territories(),
            Equivalences = equivalences(found),
            LegalTexts = texts(found),
            Registration = registration(found),
            Promotions = promotions(found),
            PromotionsWithLevel = levelPromotions(found),
            Links = links(found),
            HasPartners = hasPartners(found),
            Partners = partners(found),
            Venues = venues(found),
            Replaces = replaces(found),
            ReplacedBy = replacedBy(found),
            CertifierHistory = history(found),
            SpecificTerms = specific(found),
            Unrecognised = unrecognised(found),
            OpenDataId = openData(found),
        };
    });
}
