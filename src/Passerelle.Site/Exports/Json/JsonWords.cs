using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>The words of enumerations: those of the YAML.</summary>
internal static class JsonWords
{
    public static JsonScalar<Answer> Answer { get; } = JsonKinds.Words((Model.Answer.Yes, "oui"), (Model.Answer.No, "non"), (Model.Answer.Unknown, "inconnu"));

    public static JsonScalar<Level1969> Level1969 { get; } = JsonKinds.Words(
        (Model.Level1969.I, "I"), (Model.Level1969.II, "II"), (Model.Level1969.III, "III"), (Model.Level1969.IV, "IV"), (Model.Level1969.V, "V"));

    public static JsonScalar<LevelAbsence> LevelAbsence { get; } = JsonKinds.Words((Model.LevelAbsence.None, "aucun"), (Model.LevelAbsence.Undecided, "reprise"));

    public static JsonScalar<BodyState> BodyState { get; } = JsonKinds.Words(
        (Model.BodyState.Active, "actif"), (Model.BodyState.Inactive, "inactif"), (Model.BodyState.Removed, "supprime"));

    public static JsonScalar<Habilitation> Habilitation { get; } = JsonKinds.Words(
        (Model.Habilitation.Train, "former"), (Model.Habilitation.Organise, "organiser"), (Model.Habilitation.TrainAndOrganise, "former_et_organiser"));

    public static JsonScalar<CertifierAction> CertifierAction { get; } = JsonKinds.Words((Model.CertifierAction.Added, "ajout"), (Model.CertifierAction.Removed, "retrait"));

    public static JsonScalar<VenueRole> VenueRole { get; } = JsonKinds.Words((Model.VenueRole.Certification, "certification"), (Model.VenueRole.Preparation, "preparation"));

    public static JsonScalar<EquivalenceExtent> EquivalenceExtent { get; } = JsonKinds.Words((Model.EquivalenceExtent.Total, "totale"), (Model.EquivalenceExtent.Partial, "partielle"));

    public static JsonScalar<LegalTextKind> LegalTextKind { get; } = JsonKinds.Words(
        (Model.LegalTextKind.GeneralDecree, "decret_general"), (Model.LegalTextKind.Creation, "creation"), (Model.LegalTextKind.Other, "autre"));

    public static JsonScalar<RegistrationType> RegistrationType { get; } = JsonKinds.Words((Model.RegistrationType.OnRequest, "sur_demande"), (Model.RegistrationType.OfRight, "de_droit"));

    public static JsonScalar<PrintedState> PrintedState { get; } = JsonKinds.Words((Model.PrintedState.Active, "active"), (Model.PrintedState.Inactive, "inactive"));

    public static JsonScalar<BlockRole> BlockRole { get; } = JsonKinds.Words(
        (Model.BlockRole.Core, "obligatoire"), (Model.BlockRole.Optional, "optionnel"), (Model.BlockRole.Transversal, "transversal"));

    public static JsonScalar<EvaluationForm> EvaluationForm { get; } = JsonKinds.Words(
        (Model.EvaluationForm.ProfessionalSituation, "mise_en_situation"),
        (Model.EvaluationForm.RolePlay, "jeu_de_role"),
        (Model.EvaluationForm.CaseStudy, "etude_de_cas"),
        (Model.EvaluationForm.Project, "projet"),
        (Model.EvaluationForm.Dossier, "dossier"),
        (Model.EvaluationForm.Oral, "oral"),
        (Model.EvaluationForm.Interview, "entretien"),
        (Model.EvaluationForm.WrittenTest, "ecrit"),
        (Model.EvaluationForm.MultipleChoice, "qcm"),
        (Model.EvaluationForm.Production, "production"),
        (Model.EvaluationForm.ContinuousAssessment, "controle_continu"),
        (Model.EvaluationForm.Other, "autre"),
        (Model.EvaluationForm.Unknown, "inconnu"));

    public static JsonScalar<EvaluationSetting> EvaluationSetting { get; } = JsonKinds.Words(
        (Model.EvaluationSetting.Individual, "individuelle"), (Model.EvaluationSetting.Group, "groupe"), (Model.EvaluationSetting.GroupThenIndividual, "groupe_puis_individuelle"));

    public static JsonScalar<EvaluationMedium> EvaluationMedium { get; } = JsonKinds.Words(
        (Model.EvaluationMedium.Oral, "oral"), (Model.EvaluationMedium.Written, "ecrit"), (Model.EvaluationMedium.Practical, "pratique"), (Model.EvaluationMedium.Mixed, "mixte"));
}
