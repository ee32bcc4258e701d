using Passerelle.Audit.Rules.Blocks;
using Passerelle.Audit.Rules.Competencies;
using Passerelle.Audit.Rules.Correspondences;
using Passerelle.Audit.Rules.Evaluations;
using Passerelle.Audit.Rules.Identity;
using Passerelle.Audit.Rules.Jobs;
using Passerelle.Audit.Rules.Juries;
using Passerelle.Audit.Rules.Nomenclatures;
using Passerelle.Audit.Rules.Organisations;
using Passerelle.Audit.Rules.Settings;
using Passerelle.Audit.Rules.Statistics;
using Passerelle.Audit.Rules.Texts;
using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>All rules, in the order in which reports list them. The list of a group stands in the folder of the group.</summary>
public static class RuleCatalog
{
    /// <summary>The rules by what they are about.</summary>
    public static ValueList<RuleGroup> Groups { get; } =
    [
        new("Identity", new("Identité, dates et filiation", "Identity, dates and lineage"), IdentityRules.All),
        new("Nomenclatures", new("Nomenclatures", "Nomenclatures"), NomenclaturesRules.All),
        new("Organisations", new("Organismes et adresses", "Organisations and addresses"), OrganisationsRules.All),
        new("Blocks", new("Blocs de compétences", "Blocks of competencies"), BlocksRules.All),
        new("Competencies", new("Écriture des compétences", "Writing of competencies"), CompetenciesRules.All),
        new("Evaluations", new("Évaluations", "Evaluations"), EvaluationsRules.All),
        new("Juries", new("Jurys et voies d’accès", "Juries and access routes"), JuriesRules.All),
        new("Statistics", new("Statistiques d’insertion", "Statistics of insertion"), StatisticsRules.All),
        new("Correspondences", new("Correspondances", "Correspondences"), CorrespondencesRules.All),
        new("Jobs", new("Emplois et réglementation", "Jobs and regulation"), JobsRules.All),
        new("Texts", new("Textes", "Texts"), TextsRules.All),
        new("Settings", new("Réglages de l’audit", "Settings of the audit"), SettingsRules.All),
    ];

    /// <summary>The rules one after the other.</summary>
    public static ValueList<Rule> All { get; } = Groups.SelectMany(group => group.Rules).ToValueList();

    /// <summary>The rule of this id, in any case; null where there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
